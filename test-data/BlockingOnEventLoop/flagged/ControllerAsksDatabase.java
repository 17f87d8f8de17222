import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ControllerAsksDatabase {
  private final JdbcTemplate jdbc;

  ControllerAsksDatabase(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/orders/{id}")
  Mono<String> order(@PathVariable long id) {
    // BUG: Diagnostic contains: JdbcTemplate.queryForObject blocks the Spring WebFlux event loop
    return Mono.just(jdbc.queryForObject("select text from orders where id=?", String.class, id));
  }
}
