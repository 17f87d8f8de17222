import java.util.concurrent.ExecutorService;

class FarAwayPrecondition {
  private final ExecutorService pool;
  private int count;

  FarAwayPrecondition(ExecutorService pool) {
    this.pool = pool;
  }

  void start() {
    pool.submit(() -> add(1));
  }

  private void add(int more) {
    count += checked(more);
  }

  private static int checked(int more) {
    if (more < 0) {
      throw new IllegalArgumentException("less than nothing");
    }
    return more;
  }
}
