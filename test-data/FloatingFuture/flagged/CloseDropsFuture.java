import java.util.concurrent.CompletableFuture;

class CloseDropsFuture implements AutoCloseable {
  private final Sink sink;

  CloseDropsFuture(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void close() {
    // BUG: Diagnostic contains: The future of flush is dropped
    sink.flush();
  }

  interface Sink {
    CompletableFuture<Void> flush();
  }
}
