import java.util.List;
import java.util.concurrent.ExecutorService;

class SubmitEach {
  void start(ExecutorService pool, List<Runnable> jobs) {
    // BUG: Diagnostic contains: The future of submit is dropped
    // FIX: use execute
    jobs.forEach(pool::submit);
  }
}
