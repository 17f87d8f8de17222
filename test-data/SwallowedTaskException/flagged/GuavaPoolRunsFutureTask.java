import com.google.common.util.concurrent.ListeningExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

class GuavaPoolRunsFutureTask {
  interface Index {
    void rebuild();
  }

  void rebuild(ListeningExecutorService pool, Index index) {
    // BUG: Diagnostic contains: is dropped: an exception in the task
    // FIX: catch and report in the task
    pool.submit(
        new FutureTask<>(
            () -> {
              index.rebuild();
              return null;
            }));
  }
}
