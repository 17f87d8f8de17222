import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

class HelperRunsTask implements Executor {
  interface Store {
    void purge();

    void failed(RuntimeException e);
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
    runBlocking(
        () -> {
          try {
            store.purge();
          } catch (RuntimeException e) {
            store.failed(e);
          }
        },
        false);
  }

  @Override
  public void execute(Runnable command) {
    runBlocking(command, false);
  }
}
