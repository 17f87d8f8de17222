import java.util.concurrent.ExecutorService;

class SubmitCallableForItsEffect {
  interface Mailer {
    String send(String to);
  }

  void welcome(ExecutorService pool, Mailer mailer, String user) {
    // BUG: Diagnostic contains: The future of submit is dropped
    pool.submit(() -> mailer.send(user));
  }
}
