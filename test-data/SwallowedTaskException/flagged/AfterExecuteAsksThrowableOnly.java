import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class AfterExecuteAsksThrowableOnly extends ThreadPoolExecutor {
  private static final Logger log = LoggerFactory.getLogger(AfterExecuteAsksThrowableOnly.class);

  AfterExecuteAsksThrowableOnly() {
    super(4, 4, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(100));
  }

  @Override
  // BUG: Diagnostic contains: afterExecute looks only at its Throwable
  protected void afterExecute(Runnable task, Throwable failure) {
    super.afterExecute(task, failure);
    if (failure != null) {
      log.error("task failed: " + task, failure);
    }
  }
}
