package shop;

import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The orders that we have. */
final class Orders {
  private final Journal journal;
  private final Checkout checkout;

  Orders(Journal journal, Checkout checkout) {
    this.journal = journal;
    this.checkout = checkout;
  }

  /** Takes an order. */
  Mono<Long> place(String customer, List<Order.Line> lines) {
    Order order = new Order(System.nanoTime(), customer, lines);
    journal.append("placed " + order);
    return Mono.fromRunnable(() -> checkout.reserve(order))
        .subscribeOn(Schedulers.boundedElastic())
        .then(Mono.fromFuture(() -> checkout.pay(order)))
        .thenReturn(order.id());
  }
}
