import java.util.concurrent.CompletableFuture;

class BodyIsDone {
  interface Body {
    CompletableFuture<Void> done();
  }

  private int bodies;

  void count(Body body) {
    body.done().whenComplete((nothing, failure) -> bodies++);
  }
}
