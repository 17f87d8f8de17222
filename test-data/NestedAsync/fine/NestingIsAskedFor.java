import java.util.concurrent.CompletableFuture;

class NestingIsAskedFor {
  interface Store {
    CompletableFuture<String> load(String id);
  }

  /** The outer one tells that the request is sent, the inner one that the answer is there. */
  CompletableFuture<CompletableFuture<String>> send(CompletableFuture<Store> store, String id) {
    return store.thenApply(s -> s.load(id));
  }
}
