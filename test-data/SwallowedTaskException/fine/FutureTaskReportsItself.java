import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class FutureTaskReportsItself {
  private static final Logger log = LoggerFactory.getLogger(FutureTaskReportsItself.class);

  void run(Executor executor, Runnable work) {
    executor.execute(
        new FutureTask<Void>(work, null) {
          @Override
          protected void setException(Throwable failure) {
            log.error("work failed", failure);
            super.setException(failure);
          }
        });
  }
}
