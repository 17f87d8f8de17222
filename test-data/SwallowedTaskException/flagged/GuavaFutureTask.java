import com.google.common.util.concurrent.ListenableFutureTask;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

class GuavaFutureTask {
  void count(Executor executor, Callable<Long> query) {
    // BUG: Diagnostic contains: The future of create is dropped
    executor.execute(ListenableFutureTask.create(query));
  }
}
