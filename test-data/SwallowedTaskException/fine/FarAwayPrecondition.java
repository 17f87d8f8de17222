import java.util.NoSuchElementException;
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

  void sum(Parts parts) {
    pool.submit(
        () -> {
          while (parts.isLeft()) {
            count += parts.next();
          }
        });
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

  static final class Parts {
    private int left = 3;

    boolean isLeft() {
      return left > 0;
    }

    int next() {
      if (!isLeft()) {
        throw new NoSuchElementException();
      }
      return left--;
    }
  }
}
