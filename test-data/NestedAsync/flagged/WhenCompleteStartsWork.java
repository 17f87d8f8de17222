import java.util.concurrent.CompletableFuture;

class WhenCompleteStartsWork {
  interface Metrics {
    CompletableFuture<Void> count(String name);
  }

  CompletableFuture<String> measured(CompletableFuture<String> call, Metrics metrics) {
    return call.whenComplete(
        (value, error) -> {
          if (error != null) {
            // BUG: Diagnostic contains: whenComplete does not wait for what count starts
            metrics.count("failed");
          }
        });
  }
}
