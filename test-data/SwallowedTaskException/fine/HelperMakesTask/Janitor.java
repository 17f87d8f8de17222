import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

final class Janitor {
  private final ExecutorService workers;
  private final AtomicInteger sweeps = new AtomicInteger();

  Janitor(ExecutorService workers) {
    this.workers = workers;
  }

  void shrink(Map<String, Long> sizes, long limit) {
    Runnable task = Purges.shrink(sizes, limit);
    workers.submit(task);
    workers.submit(Purges.timed(sweeps::incrementAndGet));
  }
}
