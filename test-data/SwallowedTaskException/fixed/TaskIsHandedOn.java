import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

class TaskIsHandedOn implements Executor {
  private final ExecutorService threads;

  TaskIsHandedOn(ExecutorService threads) {
    this.threads = threads;
  }

  @Override
  public void execute(Runnable command) {
    threads.execute(command);
  }
}
