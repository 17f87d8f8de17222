import java.io.File;
import java.util.concurrent.ExecutorService;

final class FolderIsEmptied {
  void start(ExecutorService pool, File folder, File uploads) {
    // BUG: Diagnostic contains: may throw: File.listFiles used as if never null
    pool.submit(
        () -> {
          for (File old : folder.listFiles()) {
            old.delete();
          }
        });
    // BUG: Diagnostic contains: may throw: File.list used as if never null
    pool.submit(() -> System.out.println(uploads.list().length));
  }
}
