import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

class AfterExecuteCountsOnly extends ThreadPoolExecutor {
  private final LongAdder done = new LongAdder();

  AfterExecuteCountsOnly() {
    super(4, 4, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(100));
  }

  @Override
  protected void afterExecute(Runnable task, Throwable failure) {
    super.afterExecute(task, failure);
    done.increment();
  }
}
