import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class LoadedOnce {
  private String page;

  void mount(Router router) {
    router.get("/").handler(this::show);
  }

  private void show(RoutingContext context) {
    if (page == null) {
      page = load();
    }
    context.response().end(page);
  }

  private static String load() {
    try {
      return Files.readString(Path.of("index.html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
