import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class HelperMakesTask {
  private static final System.Logger LOG = System.getLogger("tidy");
  private final ExecutorService pool;

  HelperMakesTask(ExecutorService pool) {
    this.pool = pool;
  }

  private Future<Void> remove(Path file) {
    return pool.submit(
        () -> {
          try {
            Files.delete(file);
          } catch (IOException error) {
            LOG.log(System.Logger.Level.WARNING, "left behind", error);
          }
          return null;
        });
  }

  void tidy(Path file) throws IOException {
    if (Files.size(file) == 0) {
      remove(file);
    }
  }
}
