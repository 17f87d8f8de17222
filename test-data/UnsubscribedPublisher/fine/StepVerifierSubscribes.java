import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class StepVerifierSubscribes {
  @Test
  void countsToTwo() {
    Flux<Integer> numbers = Flux.range(1, 2).map(n -> n * 10);
    StepVerifier.create(numbers).expectNext(10, 20).verifyComplete();
  }
}
