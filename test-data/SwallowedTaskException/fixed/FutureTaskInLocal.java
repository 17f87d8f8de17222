import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;

class FutureTaskInLocal {
  interface Backup {
    void copy();
  }

  void copy(ExecutorService pool, Backup backup) {
    FutureTask<Void> task = new FutureTask<>(() -> {
      try {
        backup.copy();
      } catch (RuntimeException error) {
        Thread.currentThread()
            .getUncaughtExceptionHandler()
            .uncaughtException(Thread.currentThread(), error);
      }
    }, null);
    pool.submit(task);
  }
}
