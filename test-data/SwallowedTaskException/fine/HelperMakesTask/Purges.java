import java.util.Map;

final class Purges {
  private Purges() {}

  static Runnable shrink(Map<String, Long> sizes, long limit) {
    Runnable task = () -> sizes.values().removeIf(size -> size > limit);
    return task;
  }

  static Runnable timed(Runnable task) {
    return () -> {
      long start = System.nanoTime();
      task.run();
      System.out.println(System.nanoTime() - start);
    };
  }
}
