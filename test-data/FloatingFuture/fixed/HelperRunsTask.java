import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

class HelperRunsTask {
  interface Store {
    void purge();
  }

  private final Executor blocking;

  HelperRunsTask(Executor blocking) {
    this.blocking = blocking;
  }

  CompletionStage<Void> runBlocking(Runnable task, boolean here) {
    if (here) {
      task.run();
      return CompletableFuture.completedStage(null);
    }
    CompletableFuture<Void> running = CompletableFuture.runAsync(task, blocking);
    return running.thenApply(nothing -> nothing);
  }

  void purge(Store store) {
    runBlocking(() -> store.purge(), false)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
