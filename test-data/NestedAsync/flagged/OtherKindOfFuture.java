import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class OtherKindOfFuture {
  interface Metrics {
    CompletableFuture<Void> count(String name);
  }

  Mono<String> counted(Mono<String> user, Metrics metrics) {
    // BUG: Diagnostic contains: doOnNext does not wait for what count starts in its callback
    return user.doOnNext(name -> metrics.count(name));
  }
}
