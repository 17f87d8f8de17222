import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class PeriodicTaskIsAnotherMatter {
  private static final Logger log = LoggerFactory.getLogger(PeriodicTaskIsAnotherMatter.class);

  void beat(ScheduledExecutorService timer) {
    timer.scheduleAtFixedRate(() -> log.debug("alive"), 1, 1, TimeUnit.MINUTES);
  }
}
