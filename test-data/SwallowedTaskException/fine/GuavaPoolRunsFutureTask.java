import com.google.common.util.concurrent.ListeningExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

class GuavaPoolRunsFutureTask {
  interface Index {
    void rebuild();
  }

  Future<Void> rebuild(ListeningExecutorService pool, Index index) {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              index.rebuild();
              return null;
            });
    pool.submit(task);
    return task;
  }
}
