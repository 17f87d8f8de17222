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
              mailer.send("editor")
                  .whenComplete(
                      (result, error) -> {
                        if (error != null) {
                          Thread.currentThread()
                              .getUncaughtExceptionHandler()
                              .uncaughtException(Thread.currentThread(), error);
                        }
                      });
              context.end();
            });
  }
}
