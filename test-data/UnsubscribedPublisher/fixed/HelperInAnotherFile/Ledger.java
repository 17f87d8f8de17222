import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

class Ledger {
  private final Map<String, Long> balances = new ConcurrentHashMap<>();

  Mono<Long> book(String account, long cents) {
    return Mono.fromCallable(() -> balances.merge(account, cents, Long::sum));
  }
}
