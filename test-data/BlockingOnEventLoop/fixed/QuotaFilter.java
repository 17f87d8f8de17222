import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class QuotaFilter {
  private final JdbcTemplate jdbc;

  QuotaFilter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  WebFilter quota() {
    return (exchange, chain) ->
        Mono.fromCallable(() -> jdbc.update("update quota set used=used+1"))
            .subscribeOn(Schedulers.boundedElastic())
            .then(chain.filter(exchange));
  }
}
