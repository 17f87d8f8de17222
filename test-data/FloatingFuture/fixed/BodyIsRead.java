import java.util.concurrent.CompletableFuture;

class BodyIsRead {
  interface Body {
    CompletableFuture<Void> read();
  }

  private int bodies;

  void count(Body body) {
    body.read().whenComplete((nothing, failure) -> bodies++)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
