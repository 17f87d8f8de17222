import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class SubmittedFutureIsReturned {
  private final List<Future<?>> running = new ArrayList<>();

  interface Report {
    String render();
  }

  Future<String> render(ExecutorService pool, Report report) {
    running.add(pool.submit(() -> report.render()));
    return pool.submit(report::render);
  }
}
