import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ControllerAsksDatabase {
  private final JdbcTemplate jdbc;
  private volatile String newest = "";

  ControllerAsksDatabase(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/orders/newest")
  Mono<String> newest() {
    return Mono.just(newest);
  }

  @Scheduled(fixedDelay = 1000)
  void refresh() {
    newest = jdbc.queryForObject("select max(text) from orders", String.class);
  }
}
