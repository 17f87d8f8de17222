import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ConstructorDropsFuture {
  private final Logger logger = LoggerFactory.getLogger(getClass());

  ConstructorDropsFuture(Vertx vertx, Schema schema) {
    vertx.eventBus().consumer("migrate");
    schema.migrate(vertx).onFailure(error -> logger.error("migrate failed", error));
  }

  interface Schema {
    Future<Integer> migrate(Vertx vertx);
  }
}
