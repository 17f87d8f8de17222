import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;

final class Backup implements Handler<RoutingContext> {
  private final Path folder;

  Backup(String folder) {
    this.folder = Path.of(folder);
  }

  @Override
  public void handle(RoutingContext context) {
    try {
      Files.copy(Path.of("data.db"), folder.resolve("data.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.end();
  }
}
