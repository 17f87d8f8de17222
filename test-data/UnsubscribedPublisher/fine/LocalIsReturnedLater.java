import io.smallrye.mutiny.Uni;

class LocalIsReturnedLater {
  interface Stock {
    Uni<Integer> count(String article);
  }

  Uni<Integer> countOrNothing(Stock stock, String article, boolean ask) {
    Uni<Integer> count = Uni.createFrom().item(0);
    if (ask) {
      count = stock.count(article);
    }
    return count;
  }
}
