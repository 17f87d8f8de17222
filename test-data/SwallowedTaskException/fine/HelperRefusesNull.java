import java.util.concurrent.ExecutorService;

class HelperRefusesNull {
  private final ExecutorService pool;

  HelperRefusesNull(ExecutorService pool) {
    this.pool = pool;
  }

  void start() {
    pool.submit(() -> check("one"));
  }

  // What a caller that uses it in a wrong way is told.
  private void check(String name) {
    if (name == null) {
      throw new NullPointerException("name");
    }
  }
}
