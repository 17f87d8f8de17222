import java.util.List;
import java.util.concurrent.ExecutorService;

class SubmitEach {
  void start(ExecutorService pool, List<Runnable> jobs) {
    jobs.forEach(pool::execute);
  }
}
