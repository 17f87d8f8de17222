import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

class ConsumerInLocal {
  interface Cache {
    CompletableFuture<Void> evict(String key);
  }

  void evictAll(List<String> keys, Cache cache) {
    // BUG: Diagnostic contains: forEach drops what evict starts for each element
    Consumer<String> evict = key -> cache.evict(key);
    keys.forEach(evict);
  }
}
