import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

class FutureIsKeptByMap {
  private final Map<String, CompletableFuture<String>> loads = new ConcurrentHashMap<>();

  void prepare(String key, Function<String, CompletableFuture<String>> load) {
    loads.computeIfAbsent(key, load);
    loads.put("other", load.apply("other"));
    loads.putIfAbsent("third", load.apply("third"));
  }
}
