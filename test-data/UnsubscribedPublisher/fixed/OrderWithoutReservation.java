import io.smallrye.mutiny.Uni;

class OrderWithoutReservation {
  interface Stock {
    Uni<Void> reserve(String article, int count);
  }

  interface Orders {
    Uni<String> place(String article, int count);
  }

  private final Stock stock;
  private final Orders orders;

  OrderWithoutReservation(Stock stock, Orders orders) {
    this.stock = stock;
    this.orders = orders;
  }

  Uni<String> order(String article, int count) {
    return stock.reserve(article, count).replaceWith(orders.place(article, count));
  }
}
