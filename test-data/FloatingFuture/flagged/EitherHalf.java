import java.util.concurrent.CompletableFuture;

class EitherHalf {
  interface Store {
    CompletableFuture<String> save(String text);

    CompletableFuture<String> remove(String text);
  }

  void change(Store store, String text) {
    // BUG: Diagnostic contains: The future of remove is dropped
    CompletableFuture<String> changed = text.isEmpty() ? store.remove(text) : store.save(text);
  }
}
