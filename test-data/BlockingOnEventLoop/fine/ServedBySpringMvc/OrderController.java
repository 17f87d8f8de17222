import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** With Spring MVC on the class path each request has a thread. */
@RestController
class OrderController {
  private final JdbcTemplate jdbc;

  OrderController(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/orders/newest")
  Mono<String> newest() {
    return Mono.just(jdbc.queryForObject("select max(text) from orders", String.class));
  }
}
