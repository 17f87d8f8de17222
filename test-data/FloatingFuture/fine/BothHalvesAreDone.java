import java.util.concurrent.CompletableFuture;

class BothHalvesAreDone {
  void note(String line) {
    var written =
        line.isEmpty()
            ? CompletableFuture.<Void>completedFuture(null)
            : CompletableFuture.completedStage(line).toCompletableFuture();
  }
}
