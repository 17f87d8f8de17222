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
            context ->
                CompletableFuture.allOf(
                        keys.stream().map(cache::evict).toArray(CompletableFuture[]::new))
                    .whenComplete((nothing, error) -> context.end()));
  }
}
