import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class BackupOnEventLoop {
  private final EventExecutorGroup disks = new DefaultEventExecutorGroup(4);

  void backup(Path from, Path to) {
    disks.execute(
        () -> {
          try {
            Files.copy(from, to);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
