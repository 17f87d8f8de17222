import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class JdbcRates implements Rates {
  private final JdbcTemplate jdbc;

  JdbcRates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Mono<String> find(String currency) {
    return Mono.fromCallable(
        () ->
            // BUG: Diagnostic contains: RateController#rate, which subscribes to JdbcRates#find
            jdbc.queryForObject("select rate from rates where id=?", String.class, currency));
  }

  @Override
  public Flux<String> archived(Flux<String> currencies) {
    return currencies.map(
        // BUG: Diagnostic contains: signals of ResponseSpec#bodyToFlux (Archive.java:14)
        currency -> jdbc.queryForObject("select rate from old where id=?", String.class, currency));
  }
}
