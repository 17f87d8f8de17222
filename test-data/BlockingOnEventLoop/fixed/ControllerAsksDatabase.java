import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
class ControllerAsksDatabase {
  private final JdbcTemplate jdbc;

  ControllerAsksDatabase(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/orders/{id}")
  Mono<String> order(@PathVariable long id) {
    return Mono.fromCallable(
            () -> jdbc.queryForObject("select text from orders where id=?", String.class, id))
        .subscribeOn(Schedulers.boundedElastic());
  }
}
