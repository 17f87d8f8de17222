import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

final class Purges {
  private Purges() {}

  static Callable<Boolean> purge(Path file) {
    return () -> Files.deleteIfExists(file);
  }
}
