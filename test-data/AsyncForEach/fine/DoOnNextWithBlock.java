import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;

class DoOnNextWithBlock {
  Flux<String> counted(Flux<String> rows, AtomicInteger count) {
    return rows.doOnNext(
        row -> {
          count.incrementAndGet();
        });
  }
}
