import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class GoesOnAfterHandler {
  private static final Logger log = LoggerFactory.getLogger(GoesOnAfterHandler.class);

  interface Bank {
    CompletableFuture<String> rate();

    CompletableFuture<Void> store(String rate);
  }

  private volatile String rate;

  void refresh(Bank bank) {
    bank.rate().thenCompose(rate -> bank.store(rate)).exceptionally(error -> none(error));
  }

  void refreshHere(Bank bank) {
    bank.rate().exceptionally(error -> "").thenAccept(next -> rate = next);
  }

  void refreshInOrder(Bank bank, String last) {
    bank.rate()
        .exceptionally(error -> "")
        .thenAccept(
            next -> {
              if (next.compareTo(last) < 0) {
                log.warn("{} is older than {}", next, last);
              }
            });
  }

  private static Void none(Throwable error) {
    log.warn("no rate", error);
    return null;
  }
}
