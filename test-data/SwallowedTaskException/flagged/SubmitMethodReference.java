import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SubmitMethodReference {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  interface Report {
    void render();
  }

  void render(Report report) {
    // BUG: Diagnostic contains: The future of submit is dropped
    pool.submit(report::render);
  }
}
