import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

final class Archive {
  private final WebClient web;
  private final Rates rates;

  Archive(WebClient web, Rates rates) {
    this.web = web;
    this.rates = rates;
  }

  Flux<String> all() {
    Flux<String> currencies = web.get().uri("/currencies").retrieve().bodyToFlux(String.class);
    return rates.archived(currencies.publishOn(Schedulers.boundedElastic()));
  }
}
