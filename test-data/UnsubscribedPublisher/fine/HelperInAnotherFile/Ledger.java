import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

class Ledger {
  private final Map<String, Long> balances = new ConcurrentHashMap<>();

  /** The work is done when this returns; what it returns is only the answer. */
  Mono<Long> book(String account, long cents) {
    return Mono.just(balances.merge(account, cents, Long::sum));
  }
}
