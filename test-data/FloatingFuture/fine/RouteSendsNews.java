import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
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
              List<CompletableFuture<Void>> sent =
                  subscribers.stream().map(mailer::send).collect(Collectors.toList());
              CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                  .whenComplete((nothing, error) -> answer(context, error));
            });
  }

  private static void answer(RoutingContext context, Throwable error) {
    if (error == null) {
      context.end();
    } else {
      context.fail(error);
    }
  }
}
