import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

class OperatorResultForgotten {
  private final AtomicLong seen = new AtomicLong();

  Mono<String> counted(Mono<String> mono) {
    return mono.doOnNext(value -> seen.incrementAndGet());
  }
}
