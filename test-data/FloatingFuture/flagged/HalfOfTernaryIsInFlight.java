import java.util.concurrent.CompletableFuture;

class HalfOfTernaryIsInFlight {
  private static final System.Logger LOG = System.getLogger("audit");

  interface Journal {
    CompletableFuture<Void> append(String line);
  }

  void note(Journal journal, String line) {
    var written =
        line.isEmpty()
            ? CompletableFuture.<Void>completedFuture(null)
            // BUG: Diagnostic contains: The future of append is dropped
            : journal.append(line);
  }
}
