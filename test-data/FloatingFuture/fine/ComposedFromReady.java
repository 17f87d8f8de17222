import java.util.concurrent.CompletableFuture;

class ComposedFromReady {
  interface Index {
    void add(String word);
  }

  private final CompletableFuture<Index> index = new CompletableFuture<>();

  void opened(Index opened) {
    index.complete(opened);
  }

  void learn(String word) {
    index.thenAccept(opened -> opened.add(word));
  }
}
