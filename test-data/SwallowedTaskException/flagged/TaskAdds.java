import java.util.concurrent.ExecutorService;

class TaskAdds {
  interface HitStore {
    void add(long more);
  }

  private final ExecutorService pool;
  private final HitStore hits;

  TaskAdds(ExecutorService pool, HitStore hits) {
    this.pool = pool;
    this.hits = hits;
  }

  void start() {
    // BUG: Diagnostic contains: The future of submit is dropped ... may throw: HitStore.add (TaskAdds.java:
    pool.submit(() -> hits.add(2));
  }
}
