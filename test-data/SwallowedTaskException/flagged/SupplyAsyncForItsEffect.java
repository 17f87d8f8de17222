import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

class SupplyAsyncForItsEffect {
  private static final Logger LOG = Logger.getLogger(SupplyAsyncForItsEffect.class);

  interface Cache {
    int warm(String region);
  }

  void warm(Cache cache) {
    // BUG: Diagnostic contains: The future of supplyAsync is dropped
    CompletableFuture.supplyAsync(() -> cache.warm("eu"));
  }
}
