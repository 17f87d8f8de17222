import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ReportsWithNamedParameters {
  private final NamedParameterJdbcTemplate jdbc;

  ReportsWithNamedParameters(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/reports/newest")
  Mono<Integer> newest() {
    // BUG: Diagnostic contains: NamedParameterJdbcTemplate.queryF… blocks the Spring WebFlux
    return Mono.just(jdbc.queryForObject("select max(id) from reports", Map.of(), Integer.class));
  }
}
