import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;

class FutureTaskIsRead {
  interface Backup {
    String copy();
  }

  String copy(ExecutorService pool, Backup backup)
      throws InterruptedException, ExecutionException {
    FutureTask<String> task = new FutureTask<>(() -> backup.copy());
    pool.submit(task);
    return task.get();
  }
}
