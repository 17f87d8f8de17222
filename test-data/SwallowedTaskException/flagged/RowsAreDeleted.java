import java.util.concurrent.ExecutorService;
import org.springframework.jdbc.core.JdbcTemplate;

class RowsAreDeleted {
  void clean(ExecutorService threads, JdbcTemplate jdbc) {
    // BUG: Diagnostic contains: The future of submit is dropped
    threads.submit(() -> jdbc.update("delete from log"));
  }
}
