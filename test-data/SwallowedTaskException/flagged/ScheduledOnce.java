import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class ScheduledOnce {
  private static final Logger LOGGER = Logger.getLogger(ScheduledOnce.class.getName());

  interface Session {
    void expire(String id);
  }

  void touch(ScheduledExecutorService timer, Session session, String id) {
    // BUG: Diagnostic contains: The future of schedule is dropped
    timer.schedule(() -> session.expire(id), 30, TimeUnit.MINUTES);
  }
}
