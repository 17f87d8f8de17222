import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SubmitCallableThatThrows {
  private static final Logger log = LoggerFactory.getLogger(SubmitCallableThatThrows.class);

  void clean(ExecutorService pool, Path folder) {
    pool.submit(
        () -> {
          try {
            if (!Files.exists(folder)) {
              return false;
            }
            return delete(folder);
          } catch (Exception error) {
            log.error("Task failed", error);
            return null;
          }
        });
    log.info("cleaning {}", folder);
  }

  private static boolean delete(Path folder) throws IOException {
    return Files.deleteIfExists(folder);
  }
}
