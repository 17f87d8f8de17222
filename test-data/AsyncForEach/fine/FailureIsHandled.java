import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class FailureIsHandled {
  private static final Logger log = LoggerFactory.getLogger(FailureIsHandled.class);

  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  void sendAll(List<String> addresses, Mailer mailer) {
    addresses.forEach(
        to ->
            mailer
                .send(to)
                .whenComplete(
                    (done, error) -> {
                      if (error != null) {
                        log.warn("{} got no mail", to, error);
                      }
                    }));
  }
}
