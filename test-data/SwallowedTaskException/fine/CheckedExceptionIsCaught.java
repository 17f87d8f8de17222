import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class CheckedExceptionIsCaught {
  private static final Logger log = LoggerFactory.getLogger(CheckedExceptionIsCaught.class);

  void close(ExecutorService pool, ObjectOutputStream out) {
    pool.submit(
        () -> {
          try {
            out.close();
          } catch (IOException e) {
            log.error("not closed", e);
          }
        });
  }
}
