import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class RouteSendsNews {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  void mount(Router router, Mailer mailer, List<String> subscribers) {
    router
        .post("/news")
        .handler(
            context -> {
              // BUG: Diagnostic contains: The futures of collect are dropped
              subscribers.stream().map(mailer::send).collect(Collectors.toList());
              context.end();
            });
  }
}
