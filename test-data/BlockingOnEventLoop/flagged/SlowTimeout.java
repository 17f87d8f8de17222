import io.netty.util.HashedWheelTimer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final class SlowTimeout {
  private final HashedWheelTimer timer = new HashedWheelTimer();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition flushed = lock.newCondition();

  void flushLater() {
    // BUG: Diagnostic contains: Condition.await blocks the Netty non-blocking scheduler
    timer.newTimeout(timeout -> await(), 1, TimeUnit.SECONDS);
  }

  private void await() throws InterruptedException {
    lock.lock();
    try {
      flushed.await();
    } finally {
      lock.unlock();
    }
  }
}
