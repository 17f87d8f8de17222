import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

class InvokeAllOfSafeTasks {
  private final AtomicInteger warm = new AtomicInteger();

  void warmUp(ExecutorService pool) throws InterruptedException {
    pool.invokeAll(List.of(() -> warm.incrementAndGet(), () -> warm.incrementAndGet()));
  }

  void warmUp(ExecutorService pool, int times) throws InterruptedException {
    List<Callable<Integer>> steps = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      steps.add(() -> warm.incrementAndGet());
    }
    pool.invokeAll(steps);
  }

  void coolDown(ExecutorService pool) throws InterruptedException {
    runAll(pool, List.of(() -> warm.decrementAndGet()));
  }

  private void runAll(ExecutorService pool, Collection<Callable<Integer>> steps)
      throws InterruptedException {
    pool.invokeAll(steps);
  }
}
