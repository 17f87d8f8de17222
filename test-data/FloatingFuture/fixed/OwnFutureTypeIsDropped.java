import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

class OwnFutureTypeIsDropped {
  static final class Reply extends CompletableFuture<String> {}

  interface Wire {
    void send(String question, Consumer<String> answer, Consumer<Throwable> failure);
  }

  static class Bus {
    private final Wire wire;

    Bus(Wire wire) {
      this.wire = wire;
    }

    Reply ask(String question) {
      Reply reply = new Reply();
      wire.send(question, reply::complete, reply::completeExceptionally);
      return reply;
    }
  }

  void ask(Bus bus) {
    bus.ask("ready?")
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
