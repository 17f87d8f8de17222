import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class OutcomeGoesToPromise {
  interface Queue {
    boolean drain();
  }

  CompletableFuture<Boolean> drain(ExecutorService pool, Queue queue) {
    CompletableFuture<Boolean> drained = new CompletableFuture<>();
    pool.submit(
        () -> {
          boolean empty = false;
          try {
            empty = queue.drain();
          } finally {
            drained.complete(empty);
          }
        });
    return drained;
  }
}
