import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class AuditFilter {
  private final JdbcTemplate jdbc;

  AuditFilter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  WebFilter audit() {
    return (exchange, chain) -> {
      String prefix = exchange.getLogPrefix();
      return Mono.fromCallable(() -> jdbc.update("insert into requests values (?)", prefix))
          .subscribeOn(Schedulers.boundedElastic())
          .then(chain.filter(exchange));
    };
  }
}
