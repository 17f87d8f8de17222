import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class DoOnNextWithBlock {
  interface Store {
    Mono<Void> save(String row);
  }

  Flux<String> stored(Flux<String> rows, Store store) {
    return rows.doOnNext(
        row -> {
          // BUG: Diagnostic contains: doOnNext drops what save returns for each element
          store.save(row);
        });
  }
}
