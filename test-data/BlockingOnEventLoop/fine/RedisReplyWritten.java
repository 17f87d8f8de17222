import io.lettuce.core.api.async.RedisAsyncCommands;
import java.io.FileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

final class RedisReplyWritten {
  private final RedisAsyncCommands<String, String> redis;
  private final Executor disks;

  RedisReplyWritten(RedisAsyncCommands<String, String> redis, Executor disks) {
    this.redis = redis;
    this.disks = disks;
  }

  CompletionStage<Void> export(String key) {
    return redis.get(key).thenAcceptAsync(RedisReplyWritten::write, disks);
  }

  private static void write(String value) {
    try (FileWriter file = new FileWriter("export.txt")) {
      file.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
