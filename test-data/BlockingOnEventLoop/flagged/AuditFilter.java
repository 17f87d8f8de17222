import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.server.WebFilter;

final class AuditFilter {
  private final JdbcTemplate jdbc;

  AuditFilter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  WebFilter audit() {
    return (exchange, chain) -> {
      // BUG: Diagnostic contains: Spring WebFlux event loop, lambda made as a WebFilter
      jdbc.update("insert into requests values (?)", exchange.getLogPrefix());
      return chain.filter(exchange);
    };
  }
}
