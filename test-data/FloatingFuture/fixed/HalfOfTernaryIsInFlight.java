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
            : journal.append(line)
                .whenComplete(
                    (result, error) -> {
                      if (error != null) {
                        LOG.log(System.Logger.Level.ERROR, "append failed", error);
                      }
                    });
  }
}
