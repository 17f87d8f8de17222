import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.LongAdder;

class AfterExecuteOfAnonymousPool {
  private final LongAdder failures = new LongAdder();

  ScheduledThreadPoolExecutor pool() {
    return new ScheduledThreadPoolExecutor(2) {
      @Override
      // BUG: Diagnostic contains: afterExecute looks only at its Throwable
      protected void afterExecute(Runnable r, Throwable t) {
        if (t != null) {
          failures.increment();
        }
      }
    };
  }
}
