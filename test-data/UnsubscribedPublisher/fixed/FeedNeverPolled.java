import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

class FeedNeverPolled {
  private static final Logger LOG = Logger.getLogger("feed");

  private long last;

  void start() {
    Multi.createFrom()
        .ticks()
        .every(Duration.ofSeconds(5))
        .onItem()
        .invoke(tick -> last = tick)
        .subscribe().with(result -> {}, error -> LOG.log(Level.SEVERE, "invoke failed", error));
    LOG.info("feed started");
  }
}
