import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Both callers choose other threads before anything happens. */
final class JdbcRates implements Rates {
  private final JdbcTemplate jdbc;

  JdbcRates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Mono<String> find(String currency) {
    return Mono.fromCallable(
        () -> jdbc.queryForObject("select rate from rates where id=?", String.class, currency));
  }

  @Override
  public Flux<String> archived(Flux<String> currencies) {
    return currencies.map(
        currency -> jdbc.queryForObject("select rate from old where id=?", String.class, currency));
  }
}
