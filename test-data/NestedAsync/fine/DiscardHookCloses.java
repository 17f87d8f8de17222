import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface DiscardHookCloses {
  record Lease(Mono<Void> release) {}

  // The hook stands beside the signals: nothing goes on that could wait for the release.
  static Flux<Lease> leases(Flux<Lease> source) {
    return source.doOnDiscard(Lease.class, lease -> lease.release().subscribe());
  }
}
