import io.lettuce.core.api.async.RedisAsyncCommands;
import java.io.FileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionStage;

final class RedisReplyWritten {
  private final RedisAsyncCommands<String, String> redis;

  RedisReplyWritten(RedisAsyncCommands<String, String> redis) {
    this.redis = redis;
  }

  CompletionStage<Void> export(String key) {
    // BUG: Diagnostic contains: new FileWriter blocks the Lettuce event loop
    return redis.get(key).thenAccept(RedisReplyWritten::write);
  }

  private static void write(String value) {
    try (FileWriter file = new FileWriter("export.txt")) {
      file.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
