import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class VertxBlockingBody {
  private static final Logger log = LoggerFactory.getLogger(VertxBlockingBody.class);

  interface Ledger {
    long close(int year);
  }

  void close(Vertx vertx, Ledger ledger) {
    vertx.executeBlocking(() -> ledger.close(2024))
        .onFailure(error -> log.error("Task failed", error));
    log.info("closing the year");
  }
}
