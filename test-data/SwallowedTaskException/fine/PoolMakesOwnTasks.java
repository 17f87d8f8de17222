import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class PoolMakesOwnTasks extends ThreadPoolExecutor {
  private static final Logger log = LoggerFactory.getLogger(PoolMakesOwnTasks.class);

  PoolMakesOwnTasks() {
    super(4, 4, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(100));
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
    return new FutureTask<>(runnable, value) {
      @Override
      protected void setException(Throwable failure) {
        log.error("task failed", failure);
        super.setException(failure);
      }
    };
  }

  @Override
  protected void afterExecute(Runnable task, Throwable failure) {
    if (failure != null) {
      log.error("task failed", failure);
    }
  }
}
