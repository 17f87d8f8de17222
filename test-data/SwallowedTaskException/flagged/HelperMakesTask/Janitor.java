import java.util.Map;
import java.util.concurrent.ExecutorService;

final class Janitor {
  private final ExecutorService workers;

  Janitor(ExecutorService workers) {
    this.workers = workers;
  }

  void shrink(Map<String, Long> sizes, String limit) {
    Runnable task = Purges.shrink(sizes, limit);
    // BUG: Diagnostic contains: may throw: Long.parseLong (Purges.java:7)
    workers.submit(task);
  }
}
