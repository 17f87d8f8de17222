import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class SubmittedFutureIsRead {
  interface Report {
    void render();
  }

  void render(ExecutorService pool, Report report)
      throws InterruptedException, ExecutionException {
    Future<?> rendered = pool.submit(report::render);
    rendered.get();
  }
}
