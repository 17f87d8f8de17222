import java.util.concurrent.CompletableFuture;

class InnerIsKeptInField {
  interface Store {
    CompletableFuture<String> load(String id);
  }

  private CompletableFuture<CompletableFuture<String>> current;

  void reload(CompletableFuture<String> id, Store store) {
    current = id.thenApply(store::load);
  }

  CompletableFuture<String> current() {
    return current.thenCompose(inner -> inner);
  }
}
