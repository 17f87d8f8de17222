import java.util.concurrent.ExecutorService;

class TaskCounts {
  interface HitCounter {
    void add(long more);
  }

  private final ExecutorService pool;
  private final HitCounter hits;

  TaskCounts(ExecutorService pool, HitCounter hits) {
    this.pool = pool;
    this.hits = hits;
  }

  void start() {
    pool.submit(() -> hits.add(2));
  }
}
