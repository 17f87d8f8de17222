import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

class InvokeAllOfSafeTasks {
  private final AtomicInteger warm = new AtomicInteger();

  void warmUp(ExecutorService pool) throws InterruptedException {
    pool.invokeAll(List.of(() -> warm.incrementAndGet(), () -> warm.incrementAndGet()));
  }
}
