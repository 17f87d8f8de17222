import java.time.Instant;
import org.springframework.scheduling.TaskScheduler;

class SpringSchedulerReports {
  interface Session {
    void expire(String id);
  }

  void touch(TaskScheduler scheduler, Session session, String id) {
    scheduler.schedule(() -> session.expire(id), Instant.now().plusSeconds(1800));
  }
}
