import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

final class Archive {
  private final WebClient web;
  private final Rates rates;

  Archive(WebClient web, Rates rates) {
    this.web = web;
    this.rates = rates;
  }

  Flux<String> all() {
    return rates.archived(web.get().uri("/currencies").retrieve().bodyToFlux(String.class));
  }
}
