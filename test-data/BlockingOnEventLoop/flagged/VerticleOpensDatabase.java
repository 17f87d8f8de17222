import io.vertx.core.AbstractVerticle;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public final class VerticleOpensDatabase extends AbstractVerticle {
  private Connection connection;

  @Override
  public void start() throws SQLException {
    // BUG: Diagnostic contains: DriverManager.getConnection blocks the Vert.x event loop
    connection = DriverManager.getConnection("jdbc:h2:mem:orders");
    vertx.eventBus().consumer("orders.ping", message -> message.reply(connection.toString()));
  }
}
