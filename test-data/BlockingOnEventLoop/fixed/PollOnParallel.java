import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

final class PollOnParallel {
  private final JdbcTemplate jdbc;

  PollOnParallel(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Disposable poll() {
    return Flux.interval(Duration.ofSeconds(5))
        .publishOn(Schedulers.boundedElastic())
        .doOnNext(tick -> jdbc.update("delete from session where age > 30"))
        .subscribe(tick -> {}, Throwable::printStackTrace);
  }
}
