import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;

final class ReferenceToWait {
  Flux<String> results(CompletableFuture<String> last) {
    return Flux.interval(Duration.ofSeconds(1))
        .map(tick -> last)
        // BUG: Diagnostic contains: CompletableFuture.join blocks the Reactor non-blocking scheduler
        .map(CompletableFuture::join);
  }
}
