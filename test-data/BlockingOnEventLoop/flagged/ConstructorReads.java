import io.vertx.core.AbstractVerticle;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.io.UncheckedIOException;

public final class ConstructorReads extends AbstractVerticle {
  @Override
  public void start() {
    vertx
        .eventBus()
        .consumer(
            "banner",
            // BUG: Diagnostic contains: new Banner (ConstructorReads.java:14) → new FileReader
            message -> message.reply(new Banner(message.address()).text));
  }

  private static final class Banner {
    final String text;

    Banner(String name) {
      try (BufferedReader reader = new BufferedReader(new FileReader(name))) {
        text = reader.readLine();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
