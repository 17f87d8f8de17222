import com.google.common.io.CharSource;
import com.google.common.io.Files;
import io.vertx.core.AbstractVerticle;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class SourceIsFile extends AbstractVerticle {
  @Override
  public void start() {
    vertx
        .eventBus()
        .<String>consumer(
            "motto",
            message -> {
              CharSource motto =
                  Files.asCharSource(new File(message.body()), StandardCharsets.UTF_8);
              try {
                // BUG: Diagnostic contains: CharSource.readFirstLine blocks the Vert.x event loop
                message.reply(motto.readFirstLine());
              } catch (IOException e) {
                message.fail(500, e.getMessage());
              }
            });
  }
}
