import java.util.Map;

final class Purges {
  private Purges() {}

  static Runnable shrink(Map<String, Long> sizes, String limit) {
    Runnable task = () -> sizes.values().removeIf(size -> size > Long.parseLong(limit));
    return task;
  }
}
