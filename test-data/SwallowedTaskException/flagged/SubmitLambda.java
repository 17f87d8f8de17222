import java.util.List;
import java.util.concurrent.ExecutorService;

class SubmitLambda {
  interface Store {
    List<String> load(String user);

    void save(String user, List<String> orders);
  }

  void copy(ExecutorService pool, Store from, Store to, String user) {
    // BUG: Diagnostic contains: The future of submit is dropped
    pool.submit(
        () -> {
          // The newest orders only.
          to.save(user, from.load(user));
        });
  }
}
