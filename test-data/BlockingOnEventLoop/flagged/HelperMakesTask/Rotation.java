import io.netty.channel.Channel;
import java.nio.file.Path;

final class Rotation {
  void rotate(Channel channel, Path log) {
    // BUG: Diagnostic contains: Files.writeString (Jobs.java:12)
    channel.eventLoop().execute(Jobs.truncate(log));
  }
}
