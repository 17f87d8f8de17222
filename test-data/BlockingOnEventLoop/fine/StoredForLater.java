import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** What a handler stores, or gives to its own threads, does not run in it. */
final class StoredForLater {
  private final List<Runnable> chores = new ArrayList<>();
  private final ExecutorService pool;

  StoredForLater(ExecutorService pool) {
    this.pool = pool;
  }

  void plan(Vertx vertx) {
    vertx.setTimer(1_000, id -> chores.add(StoredForLater::nap));
    vertx.setTimer(2_000, id -> inBackground(StoredForLater::nap));
    vertx.setTimer(3_000, id -> new Thread(StoredForLater::nap).start());
  }

  private void inBackground(Runnable chore) {
    pool.execute(chore);
  }

  private static void nap() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
