import com.google.common.util.concurrent.ListeningExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

class GuavaPoolRunsFutureTask {
  interface Index {
    void rebuild();
  }

  void rebuild(ListeningExecutorService pool, Index index) {
    pool.submit(
        new FutureTask<>(
            () -> {
              try {
                index.rebuild();
                return null;
              } catch (RuntimeException error) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
                return null;
              }
            }));
  }
}
