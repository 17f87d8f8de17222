import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MonoBeforeFlux {
  interface Store {
    Mono<Void> delete(String key);

    Flux<String> children(String key);
  }

  Flux<String> replace(Store store, String key) {
    return store.delete(key).thenMany(store.children(key));
  }
}
