import java.util.concurrent.ExecutorService;
import org.springframework.jdbc.core.JdbcTemplate;

class RowsAreDeleted {
  void clean(ExecutorService threads, JdbcTemplate jdbc) {
    threads.execute(() -> jdbc.update("delete from log"));
  }
}
