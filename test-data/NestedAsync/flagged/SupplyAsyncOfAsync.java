import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class SupplyAsyncOfAsync {
  interface Importer {
    CompletableFuture<Integer> importAll();
  }

  void start(Importer importer, Executor executor) {
    // BUG: Diagnostic contains: supplyAsync wraps the asynchronous value
    CompletableFuture.supplyAsync(() -> importer.importAll(), executor).join();
    System.out.println("imported");
  }
}
