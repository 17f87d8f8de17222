import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

class LocalIsNeverRead {
  private static final Logger LOG = Logger.getLogger(LocalIsNeverRead.class);

  interface Mailer {
    CompletableFuture<String> send(String to, String text);
  }

  void welcome(Mailer mailer, String user) {
    CompletableFuture<String> sent = mailer.send(user, "Welcome!")
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                LOG.error("send failed", error);
              }
            });
    LOG.infof("welcomed %s", user);
  }
}
