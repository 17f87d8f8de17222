import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

class OperatorResultForgotten {
  private final AtomicLong seen = new AtomicLong();

  Mono<String> counted(Mono<String> mono) {
    // BUG: Diagnostic contains: The Mono of doOnNext is dropped
    mono.doOnNext(value -> seen.incrementAndGet());
    return mono;
  }
}
