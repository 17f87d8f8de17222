import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

class SupplyAsyncOfAsync {
  interface Importer {
    CompletableFuture<Integer> importAll();
  }

  void start(Importer importer, Executor executor) {
    CompletableFuture.supplyAsync(() -> importer.importAll(), executor).thenCompose(Function.identity()).join();
    System.out.println("imported");
  }
}
