import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SubmitMethodReference {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  interface Report {
    void render();
  }

  void render(Report report) {
    pool.execute(report::render);
  }
}
