import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

class SupplyAsyncForItsEffect {
  private static final Logger LOG = Logger.getLogger(SupplyAsyncForItsEffect.class);

  interface Cache {
    int warm(String region);
  }

  void warm(Cache cache) {
    CompletableFuture.supplyAsync(() -> cache.warm("eu"))
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                LOG.error("Task failed", error);
              }
            });
  }
}
