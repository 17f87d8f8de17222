import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

final class Rotation {
  void rotate(ExecutorService workers, Path log) {
    workers.execute(Jobs.truncate(log));
  }
}
