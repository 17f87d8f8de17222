import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class NothingToDo {
  interface Listener {
    Mono<Void> onEvent(String event);
  }

  static final class Silent implements Listener {
    @Override
    public Mono<Void> onEvent(String event) {
      return Mono.empty();
    }
  }

  private final Silent listener = new Silent();

  void fire() {
    listener.onEvent("fired");
    Mono.empty();
    Flux.just(1, 2);
  }
}
