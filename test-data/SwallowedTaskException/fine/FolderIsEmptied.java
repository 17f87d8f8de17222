import java.io.File;
import java.util.concurrent.ExecutorService;

final class FolderIsEmptied {
  void start(ExecutorService pool, File folder, File uploads) {
    pool.submit(
        () -> {
          if (folder.isDirectory()) {
            for (File old : folder.listFiles()) {
              old.delete();
            }
          }
        });
    pool.submit(
        () -> {
          String[] names = uploads.list();
          System.out.println(names == null ? 0 : names.length);
        });
  }
}
