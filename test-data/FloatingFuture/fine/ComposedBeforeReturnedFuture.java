import java.util.concurrent.CompletableFuture;

class ComposedBeforeReturnedFuture {
  interface Store {
    CompletableFuture<Void> lock(String id);

    CompletableFuture<String> read(String id);
  }

  CompletableFuture<String> open(Store store, String id) {
    return store.lock(id).thenCompose(locked -> store.read(id));
  }
}
