import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class InvokeAllDropped {
  void run(ExecutorService pool, List<Callable<Void>> steps) throws InterruptedException {
    // BUG: Diagnostic contains: The futures of invokeAll are dropped
    pool.invokeAll(steps);
  }
}
