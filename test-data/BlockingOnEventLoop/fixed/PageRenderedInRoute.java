import io.vertx.ext.web.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class PageRenderedInRoute {
  void mount(Router router, Path page) {
    router
        .get("/")
        .blockingHandler(
            context -> {
              try {
                context.response().end(Files.readString(page));
              } catch (IOException e) {
                context.fail(e);
              }
            });
  }
}
