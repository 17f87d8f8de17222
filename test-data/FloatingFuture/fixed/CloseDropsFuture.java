import java.util.concurrent.CompletableFuture;

class CloseDropsFuture implements AutoCloseable {
  private final Sink sink;

  CloseDropsFuture(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void close() {
    sink.flush()
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }

  interface Sink {
    CompletableFuture<Void> flush();
  }
}
