import java.util.concurrent.CompletableFuture;

class AcceptDropsFuture {
  interface Store {
    CompletableFuture<String> load(String id);

    CompletableFuture<Void> save(String value);
  }

  CompletableFuture<Void> copy(Store from, Store to, String id) {
    // BUG: Diagnostic contains: thenAccept does not wait for what save starts in its callback
    return from.load(id).thenAccept(value -> to.save(value));
  }
}
