import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

final class Janitor {
  private final ExecutorService workers;

  Janitor(ExecutorService workers) {
    this.workers = workers;
  }

  void sweep(Path file) {
    workers.submit(Purges.purge(file));
  }
}
