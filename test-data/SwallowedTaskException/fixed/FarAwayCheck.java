import java.util.concurrent.ExecutorService;

class FarAwayCheck {
  private final ExecutorService pool;
  private int count;

  FarAwayCheck(ExecutorService pool) {
    this.pool = pool;
  }

  void start() {
    pool.execute(() -> add(1));
  }

  private void add(int more) {
    count += more;
    check();
  }

  private void check() {
    if (count > 10) {
      throw new IllegalStateException("too many");
    }
  }
}
