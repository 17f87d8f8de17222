import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class HelperMakesTask {
  private final ExecutorService pool;

  HelperMakesTask(ExecutorService pool) {
    this.pool = pool;
  }

  private Future<Void> remove(Path file) {
    return pool.submit(
        () -> {
          Files.delete(file);
          return null;
        });
  }

  void tidy(Path file) throws IOException {
    if (Files.size(file) == 0) {
      // BUG: Diagnostic contains: The future of remove is dropped
      remove(file);
    }
  }
}
