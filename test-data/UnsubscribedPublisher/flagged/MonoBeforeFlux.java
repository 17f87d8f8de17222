import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MonoBeforeFlux {
  interface Store {
    Mono<Void> delete(String key);

    Flux<String> children(String key);
  }

  Flux<String> replace(Store store, String key) {
    // BUG: Diagnostic contains: The Mono of delete is dropped
    store.delete(key);
    return store.children(key);
  }
}
