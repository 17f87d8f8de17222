import java.util.concurrent.ExecutorService;

class SubmitCallableForItsEffect {
  interface Mailer {
    String send(String to);
  }

  void welcome(ExecutorService pool, Mailer mailer, String user) {
    pool.execute(() -> mailer.send(user));
  }
}
