import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class AfterExecuteAsksTask extends ThreadPoolExecutor {
  private static final Logger log = LoggerFactory.getLogger(AfterExecuteAsksTask.class);

  AfterExecuteAsksTask() {
    super(4, 4, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(100));
  }

  @Override
  protected void afterExecute(Runnable task, Throwable failure) {
    super.afterExecute(task, failure);
    Throwable thrown = failure;
    if (thrown == null && task instanceof Future<?> future && future.isDone()) {
      try {
        future.get();
      } catch (ExecutionException e) {
        thrown = e.getCause();
      } catch (CancellationException e) {
        thrown = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (thrown != null) {
      log.error("task failed", thrown);
    }
  }
}
