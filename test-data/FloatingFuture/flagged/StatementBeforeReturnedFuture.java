import java.util.concurrent.CompletableFuture;

class StatementBeforeReturnedFuture {
  interface Store {
    CompletableFuture<Void> lock(String id);

    CompletableFuture<String> read(String id);
  }

  CompletableFuture<String> open(Store store, String id) {
    // BUG: Diagnostic contains: The future of lock is dropped
    store.lock(id);
    return store.read(id);
  }
}
