import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

public class HandlerOfThePackage {
  private final Outbox outbox;
  private int sent;

  public HandlerOfThePackage(ExecutorService pool) {
    outbox = new Outbox(pool, text -> sent++);
  }

  public void send(String text) {
    outbox.send(text);
  }

  static final class Outbox {
    private final ExecutorService pool;
    private final Consumer<String> transport;

    Outbox(ExecutorService pool, Consumer<String> transport) {
      this.pool = pool;
      this.transport = transport;
    }

    void send(String text) {
      pool.submit(() -> transport.accept(text));
    }
  }
}
