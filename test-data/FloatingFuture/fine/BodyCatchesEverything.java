import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class BodyCatchesEverything {
  private static final Logger log = LoggerFactory.getLogger(BodyCatchesEverything.class);

  void refresh(Runnable load, Executor executor) {
    CompletableFuture.runAsync(
        () -> {
          try {
            load.run();
          } catch (RuntimeException e) {
            log.error("refresh failed", e);
          }
        },
        executor);
  }
}
