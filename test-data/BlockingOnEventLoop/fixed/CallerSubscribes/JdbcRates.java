import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class JdbcRates implements Rates {
  private final JdbcTemplate jdbc;

  JdbcRates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Mono<String> find(String currency) {
    return Mono.fromCallable(
        () ->
            jdbc.queryForObject("select rate from rates where id=?", String.class, currency))
        .subscribeOn(Schedulers.boundedElastic());
  }

  @Override
  public Flux<String> archived(Flux<String> currencies) {
    return currencies.publishOn(Schedulers.boundedElastic()).map(
        currency -> jdbc.queryForObject("select rate from old where id=?", String.class, currency));
  }
}
