import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

final class BodyStoredOnTheLoop {
  private final WebClient web;
  private final JdbcTemplate jdbc;

  BodyStoredOnTheLoop(WebClient web, JdbcTemplate jdbc) {
    this.web = web;
    this.jdbc = jdbc;
  }

  Mono<Integer> mirror(String id) {
    return web.get()
        .uri("/orders/{id}", id)
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: signals of ResponseSpec#bodyToMono
        .flatMap(order -> Mono.just(jdbc.update("insert into orders values (?)", order)));
  }
}
