import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;

@Controller("/prices")
final class PriceController {
  private final JdbcTemplate jdbc;

  PriceController(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Get("/{article}")
  @ExecuteOn(TaskExecutors.BLOCKING)
  Mono<String> price(String article) {
    return Mono.fromCallable(
        () -> jdbc.queryForObject("select price from articles where id=?", String.class, article));
  }
}
