import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class InvokeAllDropped {
  void run(ExecutorService pool, List<Callable<Void>> steps) throws InterruptedException {
    // BUG: Diagnostic contains: The futures of invokeAll are dropped
    pool.invokeAll(steps);
  }

  void parse(ExecutorService pool, List<String> numbers) throws InterruptedException {
    List<Callable<Integer>> steps = new ArrayList<>();
    for (String number : numbers) {
      steps.add(() -> Integer.parseInt(number));
    }
    // BUG: Diagnostic contains: The futures of invokeAll are dropped
    pool.invokeAll(steps);
  }

  void more(ExecutorService pool, List<Callable<Void>> steps) throws InterruptedException {
    List<Callable<Void>> all = new ArrayList<>(steps);
    // BUG: Diagnostic contains: The futures of invokeAll are dropped
    pool.invokeAll(all);
  }

  void pass(ExecutorService pool, List<Callable<Void>> steps) throws InterruptedException {
    runAll(pool, steps);
  }

  private void runAll(ExecutorService pool, List<Callable<Void>> steps)
      throws InterruptedException {
    // BUG: Diagnostic contains: The futures of invokeAll are dropped
    pool.invokeAll(steps);
  }
}
