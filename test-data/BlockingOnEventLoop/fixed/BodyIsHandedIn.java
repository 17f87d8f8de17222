import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
class BodyIsHandedIn {
  private final JdbcTemplate orders;

  BodyIsHandedIn(JdbcTemplate orders) {
    this.orders = orders;
  }

  @PostMapping("/orders")
  Mono<Integer> add(@RequestBody Mono<String> body) {
    return body.publishOn(Schedulers.boundedElastic()).map(order -> orders.update("insert into orders values (?)", order));
  }
}
