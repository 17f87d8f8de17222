import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class InnerOnesAreMerged {
  interface Store {
    Mono<String> save(String text);
  }

  Mono<Void> all(Flux<String> texts, Store store) {
    return texts.map(store::save).collectList().flatMap(saves -> Mono.when(saves));
  }
}
