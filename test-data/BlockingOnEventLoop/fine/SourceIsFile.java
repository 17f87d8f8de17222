import com.google.common.io.CharSource;
import io.vertx.core.AbstractVerticle;
import java.io.IOException;

class SourceIsFile extends AbstractVerticle {
  @Override
  public void start() {
    vertx
        .eventBus()
        .<String>consumer(
            "motto",
            message -> {
              CharSource motto = CharSource.wrap(message.body());
              try {
                message.reply(motto.readFirstLine());
              } catch (IOException e) {
                message.fail(500, e.getMessage());
              }
            });
  }
}
