import java.util.concurrent.ExecutorService;

class HelperThrows {
  private final ExecutorService pool;

  HelperThrows(ExecutorService pool) {
    this.pool = pool;
  }

  void start() {
    pool.execute(() -> check(1));
  }

  private void check(int count) {
    if (count > 10) {
      throw new IllegalArgumentException("too many");
    }
  }
}
