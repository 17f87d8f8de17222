package shop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the basket to the parcel. */
final class Checkout {
  private static final Logger logger = LoggerFactory.getLogger(Checkout.class);

  private final Gateway gateway;
  private final Invoices invoices;
  private final ExecutorService background;

  Checkout(Gateway gateway, Invoices invoices, ExecutorService background) {
    this.gateway = gateway;
    this.invoices = invoices;
    this.background = background;
  }

  /** Puts everything aside in the warehouse. Waits for it: an order without goods is none. */
  void reserve(Order order) {
    order.lines().forEach(line -> gateway.reserve(line));
  }

  /** Takes the money, then tells the customer. */
  CompletableFuture<Void> pay(Order order) {
    return gateway
        .charge(order)
        .thenAccept(receipt -> gateway.mail(order.customer(), "Paid: " + receipt));
  }

  /** The parcel has left the house. */
  void shipped(Order order) {
    gateway.mail(order.customer(), "Your parcel is on its way");
    background.submit(() -> invoices.write(order));
    logger.info("order {} has left the house", order.id());
  }
}
