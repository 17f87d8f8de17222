import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

final class Feed {
  private final Sinks.One<String> next = Sinks.one();

  Mono<String> next() {
    return next.asMono().publishOn(Schedulers.parallel());
  }
}
