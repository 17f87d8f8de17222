import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;

@Controller("/prices")
final class PriceController {
  private final JdbcTemplate jdbc;

  PriceController(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Get("/{article}")
  Mono<String> price(String article) {
    return Mono.fromCallable(
        // BUG: Diagnostic contains: blocks the Micronaut event loop
        () -> jdbc.queryForObject("select price from articles where id=?", String.class, article));
  }
}
