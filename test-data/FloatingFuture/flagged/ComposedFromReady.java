import java.util.concurrent.CompletableFuture;

class ComposedFromReady {
  interface Index {
    CompletableFuture<Void> add(String word);
  }

  private final CompletableFuture<Index> index = new CompletableFuture<>();

  void opened(Index opened) {
    index.complete(opened);
  }

  void learn(String word) {
    // BUG: Diagnostic contains: The future of thenCompose is dropped
    index.thenCompose(opened -> opened.add(word));
  }
}
