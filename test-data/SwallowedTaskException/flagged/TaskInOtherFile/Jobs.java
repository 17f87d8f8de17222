import java.util.concurrent.ExecutorService;

class Jobs {
  private final ExecutorService pool;
  private final Importer importer = new Importer();

  Jobs(ExecutorService pool) {
    this.pool = pool;
  }

  void start() {
    // BUG: Diagnostic contains: The future of submit is dropped
    pool.submit(importer::importAll);
  }
}
