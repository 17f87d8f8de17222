import java.util.concurrent.CompletableFuture;

class DoneInside {
  CompletableFuture<Void> logged(CompletableFuture<String> line) {
    return line.thenAccept(text -> done(text));
  }

  private static CompletableFuture<Integer> done(String text) {
    return CompletableFuture.completedFuture(text.length());
  }
}
