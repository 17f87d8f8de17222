import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class Reports {
  private final Executor pool;

  Reports(Executor pool) {
    this.pool = pool;
  }

  CompletableFuture<String> render(String customer) {
    return CompletableFuture.supplyAsync(() -> customer.repeat(2), pool);
  }
}
