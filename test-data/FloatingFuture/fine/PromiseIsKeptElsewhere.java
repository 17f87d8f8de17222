import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class PromiseIsKeptElsewhere {
  static final class Reply extends CompletableFuture<String> {}

  static class Bus {
    private final Map<String, Reply> pending = new ConcurrentHashMap<>();

    // Whoever takes the reply out of the map may look at it, and after those that never came.
    Reply ask(String question) {
      Reply reply = new Reply();
      pending.put(question, reply);
      return reply;
    }
  }

  void ask(Bus bus) {
    bus.ask("ready?");
  }
}
