import java.util.concurrent.CompletableFuture;

class AcceptDropsFuture {
  interface Store {
    CompletableFuture<String> load(String id);

    CompletableFuture<Void> save(String value);
  }

  CompletableFuture<Void> copy(Store from, Store to, String id) {
    return from.load(id).thenCompose(value -> to.save(value));
  }
}
