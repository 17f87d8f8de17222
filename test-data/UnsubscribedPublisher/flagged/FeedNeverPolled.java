import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.logging.Logger;

class FeedNeverPolled {
  private static final Logger LOG = Logger.getLogger("feed");

  private long last;

  void start() {
    Multi.createFrom()
        .ticks()
        .every(Duration.ofSeconds(5))
        .onItem()
        // BUG: Diagnostic contains: The Multi of invoke is dropped
        .invoke(tick -> last = tick);
    LOG.info("feed started");
  }
}
