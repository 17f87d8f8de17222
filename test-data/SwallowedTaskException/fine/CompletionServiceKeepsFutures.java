import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;

class CompletionServiceKeepsFutures {
  String first(ExecutorService pool, Callable<String> near, Callable<String> far)
      throws InterruptedException, ExecutionException {
    ExecutorCompletionService<String> race = new ExecutorCompletionService<>(pool);
    race.submit(near);
    race.submit(far);
    return race.take().get();
  }
}
