import io.vertx.ext.web.Router;

final class CheckoutRoutes {
  private final Ledger ledger;

  CheckoutRoutes(Ledger ledger) {
    this.ledger = ledger;
  }

  void mount(Router router) {
    router
        .post("/checkout")
        .blockingHandler(
            context -> {
              ledger.book(context.pathParam("id"));
              context.response().setStatusCode(204).end();
            });
  }
}
