import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class RunByReference {
  interface Journal {
    CompletionStage<Void> flush();
  }

  private final Journal journal;

  RunByReference(Journal journal) {
    this.journal = journal;
  }

  private CompletionStage<Void> flush() {
    return journal.flush();
  }

  CompletableFuture<Void> write(CompletableFuture<String> line) {
    // BUG: Diagnostic contains: thenRun does not wait for what flush starts
    return line.thenRun(this::flush);
  }
}
