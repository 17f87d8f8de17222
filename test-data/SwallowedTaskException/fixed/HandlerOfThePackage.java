import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

public class HandlerOfThePackage {
  private final Outbox outbox;
  private final Outbox counter;
  private int sent;

  public HandlerOfThePackage(ExecutorService pool, Consumer<String> transport) {
    outbox = new Outbox(pool, transport);
    counter = new Outbox(pool, this::count);
  }

  private void count(String text) {
    sent += Integer.parseInt(text);
  }

  public void send(String text) {
    outbox.send(text);
    counter.sendLater(text);
  }

  static final class Outbox {
    private final ExecutorService pool;
    private final Consumer<String> transport;

    Outbox(ExecutorService pool, Consumer<String> transport) {
      this.pool = pool;
      this.transport = transport;
    }

    void send(String text) {
      pool.execute(() -> transport.accept(text));
    }

    void sendLater(String text) {
      pool.execute(() -> transport.accept(text));
    }
  }

  static final class Parser {
    private final ExecutorService pool;
    private final Consumer<String> transport;

    Parser(ExecutorService pool, Consumer<String> transport) {
      this.pool = pool;
      this.transport = transport;
    }

    void parse(String text) {
      pool.execute(() -> transport.accept(text));
    }
  }

  void parse(ExecutorService pool, String text) {
    new Parser(pool, HandlerOfThePackage::add).parse(text);
  }

  private static void add(String text) {
    Integer.parseInt(text);
  }
}
