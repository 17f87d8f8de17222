import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class AnonymousTask {
  interface Lock {
    void expire();
  }

  void expireLater(ScheduledExecutorService timer, Lock lock) {
    timer.schedule(
        new Runnable() {
          @Override
          public void run() {
            try {
              lock.expire();
            } catch (RuntimeException error) {
              Thread.currentThread()
                  .getUncaughtExceptionHandler()
                  .uncaughtException(Thread.currentThread(), error);
            }
          }
        },
        10,
        TimeUnit.SECONDS);
  }
}
