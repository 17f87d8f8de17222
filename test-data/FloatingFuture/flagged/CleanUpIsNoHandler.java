import io.lettuce.core.api.StatefulRedisConnection;
import java.util.concurrent.Semaphore;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

class CleanUpIsNoHandler {
  private static final Logger LOG = LogManager.getLogger();
  private final Semaphore slots = new Semaphore(8);

  void count(StatefulRedisConnection<String, String> redis, String page) {
    slots.acquireUninterruptibly();
    // BUG: Diagnostic contains: The future of whenComplete is dropped
    redis.async().incr(page).whenComplete((count, failure) -> slots.release());
  }
}
