import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SubmitCallableThatThrows {
  private static final Logger log = LoggerFactory.getLogger(SubmitCallableThatThrows.class);

  void clean(ExecutorService pool, Path folder) {
    // BUG: Diagnostic contains: The future of submit is dropped
    pool.submit(
        () -> {
          if (!Files.exists(folder)) {
            return false;
          }
          return delete(folder);
        });
    log.info("cleaning {}", folder);
  }

  private static boolean delete(Path folder) throws IOException {
    return Files.deleteIfExists(folder);
  }
}
