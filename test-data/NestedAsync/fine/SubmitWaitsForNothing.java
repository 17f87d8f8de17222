import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

class SubmitWaitsForNothing {
  interface Index {
    CompletableFuture<Void> rebuild();
  }

  void rebuild(Index index, ExecutorService pool) throws ExecutionException, InterruptedException {
    pool.submit(() -> index.rebuild()).get().get();
    System.out.println("rebuilt");
  }
}
