import java.io.File;
import java.util.concurrent.ExecutorService;

final class FolderIsEmptied {
  void start(ExecutorService pool, File folder, File uploads) {
    pool.execute(
        () -> {
          for (File old : folder.listFiles()) {
            old.delete();
          }
        });
    pool.execute(() -> System.out.println(uploads.list().length));
  }
}
