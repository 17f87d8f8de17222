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
    bank.rate().exceptionally(error -> none(error)).thenCompose(rate -> bank.store(rate))
        .whenComplete(
            (result, error2) -> {
              if (error2 != null) {
                log.error("rate failed", error2);
              }
            });
  }

  void refreshInOrder(Bank bank, String last) {
    bank.rate()
        .exceptionally(error -> none(error))
        .thenAccept(
            rate -> {
              if (rate.compareTo(last) < 0) {
                throw new IllegalStateException(rate + " is older than " + last);
              }
            })
        .whenComplete(
            (result, error2) -> {
              if (error2 != null) {
                log.error("rate failed", error2);
              }
            });
  }

  private static String none(Throwable error) {
    log.warn("no rate", error);
    return "";
  }
}
