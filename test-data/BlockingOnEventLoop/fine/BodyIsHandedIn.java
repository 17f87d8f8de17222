import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class BodyIsHandedIn {
  private final JdbcTemplate orders;

  BodyIsHandedIn(JdbcTemplate orders) {
    this.orders = orders;
  }

  @PostMapping("/orders")
  Mono<Integer> add(Mono<String> body) {
    return body.map(order -> orders.update("insert into orders values (?)", order));
  }
}
