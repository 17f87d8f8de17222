import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;

class StageHandlesFailure {
  private static final Logger LOG = Logger.getLogger(StageHandlesFailure.class);

  interface Cache {
    int warm(String region);
  }

  void warm(Cache cache, Executor executor) {
    CompletableFuture.supplyAsync(() -> cache.warm("eu"), executor)
        .exceptionally(
            failure -> {
              LOG.error("the cache stays cold", failure);
              return 0;
            });
  }
}
