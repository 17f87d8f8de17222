import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class BridgedIntoFuture {
  Mono<String> shared(Mono<String> source) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    source.subscribe(promise::complete, promise::completeExceptionally);
    return Mono.fromFuture(promise);
  }
}
