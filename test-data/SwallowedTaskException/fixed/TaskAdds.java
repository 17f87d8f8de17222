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
    pool.execute(() -> hits.add(2));
  }
}
