import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class AnonymousTask {
  interface Lock {
    void expire();
  }

  void expireLater(ScheduledExecutorService timer, Lock lock) {
    // BUG: Diagnostic contains: The future of schedule is dropped
    timer.schedule(
        new Runnable() {
          @Override
          public void run() {
            lock.expire();
          }
        },
        10,
        TimeUnit.SECONDS);
  }
}
