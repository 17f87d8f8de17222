import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

class ScheduledOnce {
  private static final Logger LOGGER = Logger.getLogger(ScheduledOnce.class.getName());

  interface Session {
    void expire(String id);
  }

  void touch(ScheduledExecutorService timer, Session session, String id) {
    timer.schedule(() -> {
      try {
        session.expire(id);
      } catch (RuntimeException error) {
        LOGGER.log(Level.SEVERE, "Task failed", error);
      }
    }, 30, TimeUnit.MINUTES);
  }
}
