import io.lettuce.core.api.StatefulRedisConnection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;

class CleanUpLooksAtFailure {
  private final Semaphore slots = new Semaphore(8);
  private final LongAdder failures = new LongAdder();

  void count(StatefulRedisConnection<String, String> redis, String page) {
    slots.acquireUninterruptibly();
    redis
        .async()
        .incr(page)
        .whenComplete(
            (count, failure) -> {
              slots.release();
              if (failure != null) {
                failures.increment();
              }
            });
  }
}
