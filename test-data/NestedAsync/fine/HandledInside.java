import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class HandledInside {
  private static final Logger log = LoggerFactory.getLogger(HandledInside.class);

  interface Metrics {
    CompletableFuture<Void> count(String name);
  }

  CompletableFuture<Void> measured(CompletableFuture<String> call, Metrics metrics) {
    return call.thenAccept(
        value ->
            metrics
                .count("answered")
                .exceptionally(
                    error -> {
                      log.warn("not counted", error);
                      return null;
                    }));
  }
}
