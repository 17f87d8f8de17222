import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class TaskIsPassedOn {
  private final ScheduledExecutorService threads;

  TaskIsPassedOn(ScheduledExecutorService threads) {
    this.threads = threads;
  }

  public void executeLater(Runnable command) {
    threads.schedule(command, 1, TimeUnit.SECONDS);
  }
}
