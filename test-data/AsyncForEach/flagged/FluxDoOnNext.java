import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FluxDoOnNext {
  interface Store {
    Mono<Void> save(String row);
  }

  Flux<String> stored(Flux<String> rows, Store store) {
    // BUG: Diagnostic contains: doOnNext drops what save returns for each element
    return rows.doOnNext(row -> store.save(row));
  }
}
