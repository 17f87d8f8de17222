import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class MapKeepsTheFuture {
  interface Loader {
    CompletableFuture<String> load(String key);
  }

  private final Map<String, CompletableFuture<String>> cache = new ConcurrentHashMap<>();

  void warm(List<String> keys, Loader loader) {
    keys.forEach(key -> cache.computeIfAbsent(key, loader::load));
  }
}
