import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class GoesOnAfterHandler {
  private static final Logger log = LoggerFactory.getLogger(GoesOnAfterHandler.class);

  interface Bank {
    CompletableFuture<String> rate();

    CompletableFuture<Void> store(String rate);
  }

  void refresh(Bank bank) {
    // BUG: Diagnostic contains: The future of thenCompose is dropped
    bank.rate().exceptionally(error -> none(error)).thenCompose(rate -> bank.store(rate));
  }

  void refreshInOrder(Bank bank, String last) {
    bank.rate()
        .exceptionally(error -> none(error))
        // BUG: Diagnostic contains: The future of thenAccept is dropped
        .thenAccept(
            rate -> {
              if (rate.compareTo(last) < 0) {
                throw new IllegalStateException(rate + " is older than " + last);
              }
            });
  }

  private static String none(Throwable error) {
    log.warn("no rate", error);
    return "";
  }
}
