import io.vertx.core.Future;

class VoidMethodReferenceDropsFuture {
  private final Runtime runtime;

  VoidMethodReferenceDropsFuture(Runtime runtime) {
    this.runtime = runtime;
  }

  void stopLater(Cluster cluster) {
    // BUG: Diagnostic contains: The future of leave is dropped
    Runnable leave = cluster::leave;
    runtime.addShutdownHook(new Thread(leave));
  }

  interface Cluster {
    Future<Void> leave();
  }
}
