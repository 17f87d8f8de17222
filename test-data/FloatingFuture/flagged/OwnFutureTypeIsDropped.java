import java.util.concurrent.CompletableFuture;

class OwnFutureTypeIsDropped {
  static final class Reply extends CompletableFuture<String> {}

  static class Bus {
    Reply ask(String question) {
      Reply reply = new Reply();
      pending.put(question, reply);
      return reply;
    }

    private final java.util.Map<String, Reply> pending = new java.util.HashMap<>();
  }

  void ping(Bus bus) {
    // BUG: Diagnostic contains: The future of ask is dropped
    bus.ask("ping");
  }
}
