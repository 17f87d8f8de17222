package shop;

import java.time.Duration;
import java.util.Map;
import reactor.core.publisher.Flux;

/** The prices of the hour, for all who look at the shop's window. */
final class Prices {
  private final PriceList list;

  Prices(PriceList list) {
    this.list = list;
  }

  /** Fresh prices every minute. */
  Flux<Map<String, Integer>> updates() {
    return Flux.interval(Duration.ofMinutes(1)).map(tick -> list.today());
  }
}
