import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ReportedOrIgnored {
  private static final Logger LOG = LoggerFactory.getLogger(ReportedOrIgnored.class);

  interface Session {
    boolean isOpen();

    CompletableFuture<Void> send(String command);
  }

  void leave(Session session) {
    try {
      session.send("bye")
          .whenComplete(
              (result, error) -> {
                if (error != null) {
                  LOG.error("send failed", error);
                }
              });
    } catch (Exception e) {
      LOG.warn("not sent", e);
    }
  }

  void stop(Session session) {
    try {
      session.send("stop")
          .whenComplete(
              (result, error) -> {
                if (error != null) {
                  LOG.error("send failed", error);
                }
              });
    } catch (IllegalStateException e) {
      // The other side may be gone.
    }
  }

  void clear(Session session) {
    // A failure should not prevent the rest from being freed.
    if (session.isOpen()) {
      LOG.info("clearing");
      session.send("clear")
          .whenComplete(
              (result, error) -> {
                if (error != null) {
                  LOG.error("send failed", error);
                }
              });
    }
  }

  void reset(Session session) {
    // The other side may be gone.
    if (session.isOpen()) {
      session.send("reset")
          .whenComplete(
              (result, error) -> {
                if (error != null) {
                  LOG.error("send failed", error);
                }
              });
    }
  }
}
