import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

class TaskCannotThrow {
  private final AtomicBoolean open = new AtomicBoolean();
  private final CountDownLatch opened = new CountDownLatch(1);

  void openLater(ScheduledExecutorService timer) {
    timer.schedule(() -> open.set(true), 1, TimeUnit.SECONDS);
    timer.schedule(opened::countDown, 1, TimeUnit.SECONDS);
  }
}
