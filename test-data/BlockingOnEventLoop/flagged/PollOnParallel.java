import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

final class PollOnParallel {
  private final JdbcTemplate jdbc;

  PollOnParallel(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Disposable poll() {
    return Flux.interval(Duration.ofSeconds(5))
        // BUG: Diagnostic contains: JdbcTemplate.update blocks the Reactor non-blocking scheduler
        .doOnNext(tick -> jdbc.update("delete from session where age > 30"))
        .subscribe(tick -> {}, Throwable::printStackTrace);
  }
}
