import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FluxDoOnNext {
  interface Store {
    Mono<Void> save(String row);
  }

  Flux<String> stored(Flux<String> rows, Store store) {
    return rows.delayUntil(row -> store.save(row));
  }
}
