import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface Rates {
  Mono<String> find(String currency);

  Flux<String> archived(Flux<String> currencies);
}
