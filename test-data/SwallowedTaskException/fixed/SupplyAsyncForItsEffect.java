import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

class SupplyAsyncForItsEffect {
  private static final Logger LOG = Logger.getLogger(SupplyAsyncForItsEffect.class);

  interface Cache {
    int warm(String region);
  }

  void warm(Cache cache) {
    CompletableFuture.supplyAsync(() -> {
      try {
        return cache.warm("eu");
      } catch (RuntimeException error) {
        LOG.error("Task failed", error);
        return null;
      }
    });
  }
}
