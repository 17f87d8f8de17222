import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class BackupOnEventLoop {
  void backup(Channel channel, Path from, Path to) {
    channel
        .eventLoop()
        .execute(
            () -> {
              try {
                // BUG: Diagnostic contains: Files.copy blocks the Netty event loop
                Files.copy(from, to);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
