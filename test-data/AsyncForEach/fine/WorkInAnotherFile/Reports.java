import java.util.concurrent.CompletableFuture;

class Reports {
  /** Done when it returns. */
  CompletableFuture<String> render(String customer) {
    return CompletableFuture.completedFuture(customer.repeat(2));
  }
}
