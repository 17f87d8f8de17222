import io.vertx.ext.web.Router;
import java.util.concurrent.CompletableFuture;

class RouteSendsMail {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  void mount(Router router, Mailer mailer) {
    router
        .post("/news")
        .handler(
            context -> {
              // BUG: Diagnostic contains: The future of send is dropped
              // FIX: report the failure
              mailer.send("editor");
              context.end();
            });
  }
}
