import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

final class Janitor {
  private final ExecutorService workers;

  Janitor(ExecutorService workers) {
    this.workers = workers;
  }

  void sweep(Path file) {
    // BUG: Diagnostic contains: may throw: Files.deleteIfExists (Purges.java:9)
    workers.submit(Purges.purge(file));
  }
}
