import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class VertxBlockingBody {
  private static final Logger log = LoggerFactory.getLogger(VertxBlockingBody.class);

  interface Ledger {
    long close(int year);
  }

  void close(Vertx vertx, Ledger ledger) {
    vertx.executeBlocking(() -> {
      try {
        return ledger.close(2024);
      } catch (RuntimeException error) {
        log.error("Task failed", error);
        return null;
      }
    });
    log.info("closing the year");
  }
}
