import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import java.sql.DriverManager;

public final class VerticleOpensDatabase extends AbstractVerticle {
  @Override
  public void start(Promise<Void> started) {
    vertx
        .executeBlocking(() -> DriverManager.getConnection("jdbc:h2:mem:orders"))
        .<Void>mapEmpty()
        .onComplete(started);
  }
}
