import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
final class RateController {
  private final Rates rates;

  RateController(Rates rates) {
    this.rates = rates;
  }

  @GetMapping("/rates/{currency}")
  Mono<String> rate(@PathVariable String currency) {
    return rates
        .find(currency)
        .map(rate -> currency + " " + rate)
        .subscribeOn(Schedulers.boundedElastic());
  }
}
