import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ConstructorHandlesFuture {
  private final Logger logger = LoggerFactory.getLogger(getClass());

  ConstructorHandlesFuture(Vertx vertx, Schema schema) {
    schema
        .migrate(vertx)
        .onSuccess(steps -> logger.info("{} steps", steps))
        .onFailure(failure -> logger.error("migration failed", failure));
  }

  interface Schema {
    Future<Integer> migrate(Vertx vertx);
  }
}
