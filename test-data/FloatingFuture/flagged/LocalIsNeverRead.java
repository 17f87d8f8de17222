import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

class LocalIsNeverRead {
  private static final Logger LOG = Logger.getLogger(LocalIsNeverRead.class);

  interface Mailer {
    CompletableFuture<String> send(String to, String text);
  }

  void welcome(Mailer mailer, String user) {
    // BUG: Diagnostic contains: The future of send is dropped
    // FIX: report the failure
    CompletableFuture<String> sent = mailer.send(user, "Welcome!");
    LOG.infof("welcomed %s", user);
  }
}
