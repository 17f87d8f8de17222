import io.vertx.core.Vertx;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

final class ShortWaits {
  private final Semaphore slots = new Semaphore(8);

  void tick(Vertx vertx, BlockingQueue<String> queue, CompletableFuture<String> config) {
    vertx.setPeriodic(
        100,
        id -> {
          try {
            if (slots.tryAcquire(0, TimeUnit.SECONDS)) {
              System.out.println(queue.poll(5, TimeUnit.MILLISECONDS) + config.getNow("none"));
              slots.release();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
