import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

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
        .publishOn(Schedulers.boundedElastic())
        .flatMap(order -> Mono.just(jdbc.update("insert into orders values (?)", order)));
  }
}
