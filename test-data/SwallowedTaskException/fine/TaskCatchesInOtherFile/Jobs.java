import java.util.concurrent.ExecutorService;

class Jobs {
  private final ExecutorService pool;
  private final Importer importer = new Importer();

  Jobs(ExecutorService pool) {
    this.pool = pool;
  }

  void start() {
    pool.submit(importer::importAll);
  }
}
