import java.util.concurrent.CompletableFuture;

class FailureIsLoggedTwice {
  interface Wire {
    CompletableFuture<Void> send(String text);
  }

  private static final System.Logger LOG = System.getLogger("news");
  private final Wire wire;

  FailureIsLoggedTwice(Wire wire) {
    this.wire = wire;
  }

  private CompletableFuture<Void> tell(int number) {
    try {
      return wire.send(Integer.toString(number))
          .whenComplete((done, error) -> LOG.log(System.Logger.Level.WARNING, "not told", error));
    } catch (RuntimeException error) {
      LOG.log(System.Logger.Level.WARNING, "not told", error);
      return CompletableFuture.failedFuture(error);
    }
  }

  void start() {
    tell(1);
  }
}
