import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

class LambdaReturnsFuture {
  interface Client {
    CompletableFuture<String> get(String key);
  }

  Function<String, CompletableFuture<String>> reader(Client client) {
    return client::get;
  }

  CompletionStage<Integer> both(Client client) {
    return client.get("a").thenCompose(key -> client.get(key)).thenApply(String::length);
  }

  CompletableFuture<Void> all(Client client, Map<String, String> names) {
    return CompletableFuture.allOf(
        names.values().stream().map(client::get).toArray(CompletableFuture[]::new));
  }
}
