package shop;

import io.vertx.core.AbstractVerticle;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shop's front door. */
final class Shop extends AbstractVerticle {
  private static final Logger logger = LoggerFactory.getLogger(Shop.class);

  private final Orders orders;

  Shop(Orders orders) {
    this.orders = orders;
  }

  @Override
  public void start() {
    vertx
        .createHttpServer()
        .requestHandler(
            request -> {
              String customer = request.getParam("customer");
              Order.Line line = new Order.Line(request.getParam("article"), 1);
              orders
                  .place(customer, List.of(line))
                  .subscribe(
                      id -> request.response().end("Thank you: " + id),
                      failure -> {
                        logger.error("no order", failure);
                        request.response().setStatusCode(500).end();
                      });
            })
        .listen(8080);
  }
}
