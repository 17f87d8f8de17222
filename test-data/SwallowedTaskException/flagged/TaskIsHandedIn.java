import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class TaskIsHandedIn {
  private final ScheduledExecutorService threads;

  TaskIsHandedIn(ScheduledExecutorService threads) {
    this.threads = threads;
  }

  public void remind(Runnable command) {
    // BUG: Diagnostic contains: The future of schedule is dropped
    threads.schedule(command, 1, TimeUnit.SECONDS);
  }
}
