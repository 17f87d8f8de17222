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

  /** Pays, then tells the customer. */
  CompletableFuture<Void> pay(Order order) {
    logger.info("order {} goes to the cashier", order.id());
    return gateway
        .charge(order)
        .thenAccept(receipt -> gateway.mail(order.customer(), "Paid: " + receipt));
  }

  /** Puts everything aside in the warehouse. */
  CompletableFuture<Void> reserve(Order order) {
    order.lines().forEach(line -> gateway.reserve(line));
    return CompletableFuture.completedFuture(null);
  }

  /** The parcel has left the house. */
  void shipped(Order order) {
    gateway.mail(order.customer(), "Your parcel is on its way");
    background.submit(() -> invoices.write(order));
  }
}
