import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who subscribes, and what the argument emits on, is not to be seen here. */
final class UnknownSubscriber {
  private final JdbcTemplate jdbc;

  UnknownSubscriber(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Mono<Integer> count() {
    return Mono.fromCallable(() -> jdbc.update("vacuum"));
  }

  Flux<Integer> store(Flux<String> orders) {
    return orders.map(order -> jdbc.update("insert into orders values (?)", order));
  }

  Flux<String> names(Flux<Path> paths) {
    return paths.map(Path::getFileName).map(Path::toString);
  }
}
