import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

class SubmitToScheduler {
  private static final Logger LOG = LogManager.getLogger();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  interface Index {
    void rebuild();
  }

  void rebuild(Index index) {
    timer.submit(() -> {
      try {
        index.rebuild();
      } catch (RuntimeException error) {
        LOG.error("Task failed", error);
      }
    });
  }
}
