import io.vertx.core.Future;
import io.vertx.core.eventbus.EventBus;
import java.util.concurrent.CompletableFuture;

final class FutureJoinedInCompose {
  private final EventBus bus;

  FutureJoinedInCompose(EventBus bus) {
    this.bus = bus;
  }

  Future<String> price(String item) {
    return bus.<String>request("stock", item)
        .map(
            reply -> {
              CompletableFuture<String> rate = rate(reply.body());
              return item + " " + (rate.isDone() ? rate.join() : "?");
            });
  }

  private CompletableFuture<String> rate(String currency) {
    return new CompletableFuture<String>().completeOnTimeout(currency, 1, null);
  }
}
