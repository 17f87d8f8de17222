import java.util.concurrent.CompletableFuture;

class BodyIsRead {
  interface Body {
    CompletableFuture<Void> read();
  }

  private int bodies;

  void count(Body body) {
    // BUG: Diagnostic contains: The future of whenComplete is dropped
    body.read().whenComplete((nothing, failure) -> bodies++);
  }
}
