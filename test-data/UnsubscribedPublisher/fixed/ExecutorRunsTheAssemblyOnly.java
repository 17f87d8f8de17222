import java.util.concurrent.Executor;
import reactor.core.publisher.Flux;

class ExecutorRunsTheAssemblyOnly {
  interface Index {
    Flux<String> rebuild();
  }

  private final Index index;
  private final Executor executor;

  ExecutorRunsTheAssemblyOnly(Index index, Executor executor) {
    this.index = index;
    this.executor = executor;
  }

  void rebuildInBackground() {
    executor.execute(() -> index.rebuild()
        .subscribe(result -> {}, error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error)));
  }
}
