import java.util.concurrent.ExecutorService;

class HelperThrows {
  private final ExecutorService pool;

  HelperThrows(ExecutorService pool) {
    this.pool = pool;
  }

  void start() {
    // BUG: Diagnostic contains: The future of submit is dropped ... may throw: HelperThrows.check ... throw IllegalArgumentException (HelperThrows.java:
    pool.submit(() -> check(1));
  }

  private void check(int count) {
    if (count > 10) {
      throw new IllegalArgumentException("too many");
    }
  }
}
