import io.lettuce.core.api.StatefulRedisConnection;
import java.util.concurrent.Semaphore;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

class CleanUpIsNoHandler {
  private static final Logger LOG = LogManager.getLogger();
  private final Semaphore slots = new Semaphore(8);

  void count(StatefulRedisConnection<String, String> redis, String page) {
    slots.acquireUninterruptibly();
    redis.async().incr(page).whenComplete((count, failure) -> slots.release())
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                LOG.error("incr failed", error);
              }
            });
  }
}
