import java.util.concurrent.CompletableFuture;

class FailureIsLoggedOnce {
  interface Wire {
    CompletableFuture<Void> send(String text);
  }

  private static final System.Logger LOG = System.getLogger("news");
  private final Wire wire;

  FailureIsLoggedOnce(Wire wire) {
    this.wire = wire;
  }

  private CompletableFuture<Void> tell(int number) {
    try {
      return wire.send(Integer.toString(number));
    } catch (RuntimeException error) {
      LOG.log(System.Logger.Level.WARNING, "not told", error);
      return CompletableFuture.failedFuture(error);
    }
  }

  void start() {
    tell(1)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                LOG.log(System.Logger.Level.ERROR, "tell failed", error);
              }
            });
  }
}
