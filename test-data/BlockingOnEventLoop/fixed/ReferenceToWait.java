import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

final class ReferenceToWait {
  Flux<String> results(CompletableFuture<String> last) {
    return Flux.interval(Duration.ofSeconds(1))
        .map(tick -> last)
        .publishOn(Schedulers.boundedElastic())
        .map(CompletableFuture::join);
  }
}
