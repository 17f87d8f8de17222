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
    index.thenCompose(opened -> opened.add(word))
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
