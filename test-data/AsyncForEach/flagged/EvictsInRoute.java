import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class EvictsInRoute {
  interface Cache {
    CompletableFuture<Void> evict(String key);
  }

  void mount(Router router, Cache cache, List<String> keys) {
    router
        .delete("/cache")
        .handler(
            context -> {
              // BUG: Diagnostic contains: forEach drops what evict starts for each element
              keys.forEach(key -> cache.evict(key));
              context.end();
            });
  }
}
