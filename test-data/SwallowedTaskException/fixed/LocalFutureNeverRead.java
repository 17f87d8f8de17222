import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class LocalFutureNeverRead {
  interface Export {
    void write();
  }

  void write(ExecutorService pool, Export export) {
    Future<?> written = pool.submit(() -> {
      try {
        export.write();
      } catch (RuntimeException error) {
        Thread.currentThread()
            .getUncaughtExceptionHandler()
            .uncaughtException(Thread.currentThread(), error);
      }
    });
  }
}
