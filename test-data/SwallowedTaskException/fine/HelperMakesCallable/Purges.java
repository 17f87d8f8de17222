import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

final class Purges {
  private Purges() {}

  static Callable<Boolean> purge(Path file) {
    return () -> {
      try {
        return Files.deleteIfExists(file);
      } catch (IOException e) {
        System.err.println(file + " is still there: " + e);
        return false;
      }
    };
  }
}
