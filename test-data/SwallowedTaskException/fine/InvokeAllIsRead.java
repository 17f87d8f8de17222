import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class InvokeAllIsRead {
  void run(ExecutorService pool, List<Callable<Void>> steps)
      throws InterruptedException, ExecutionException {
    for (Future<Void> step : pool.invokeAll(steps)) {
      step.get();
    }
  }
}
