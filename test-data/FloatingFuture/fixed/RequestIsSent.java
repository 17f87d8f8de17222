import java.util.concurrent.CompletableFuture;

class RequestIsSent {
  interface Exchange {
    CompletableFuture<Void> sendRequest(int number);
  }

  void ask(Exchange exchange) {
    exchange.sendRequest(403)
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
