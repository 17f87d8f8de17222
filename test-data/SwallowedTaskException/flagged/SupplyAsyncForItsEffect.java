import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

class SupplyAsyncForItsEffect {
  private static final Logger LOG = Logger.getLogger(SupplyAsyncForItsEffect.class);

  interface Cache {
    int warm(String region);
  }

  void warm(Cache cache) {
    // BUG: Diagnostic contains: The future of supplyAsync is dropped
    // FIX: report the failure
    // FIX: catch and report in the task
    CompletableFuture.supplyAsync(() -> cache.warm("eu"));
  }
}
