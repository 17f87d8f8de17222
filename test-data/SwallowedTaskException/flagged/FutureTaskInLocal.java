import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;

class FutureTaskInLocal {
  interface Backup {
    void copy();
  }

  void copy(ExecutorService pool, Backup backup) {
    FutureTask<Void> task = new FutureTask<>(() -> backup.copy(), null);
    // BUG: Diagnostic contains: The future of new FutureTask is dropped
    pool.submit(task);
  }
}
