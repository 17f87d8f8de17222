import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A plain result may be served by a blocking executor: nobody can tell from here. */
@RestController
class PlainResultController {
  private final JdbcTemplate jdbc;

  PlainResultController(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/orders/count")
  Integer count() {
    return jdbc.queryForObject("select count(*) from orders", Integer.class);
  }
}
