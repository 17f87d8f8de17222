import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

final class QuotaFilter {
  private final JdbcTemplate jdbc;

  QuotaFilter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  WebFilter quota() {
    return (exchange, chain) ->
        // BUG: Diagnostic contains: Spring WebFlux event loop, lambda made as a WebFilter
        Mono.fromCallable(() -> jdbc.update("update quota set used=used+1"))
            .then(chain.filter(exchange));
  }
}
