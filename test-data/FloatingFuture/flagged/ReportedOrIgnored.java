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
      // BUG: Diagnostic contains: future of send is dropped
      session.send("bye");
    } catch (Exception e) {
      LOG.warn("not sent", e);
    }
  }

  void stop(Session session) {
    try {
      // BUG: Diagnostic contains: future of send is dropped
      session.send("stop");
    } catch (IllegalStateException e) {
      // The other side may be gone.
    }
  }

  void clear(Session session) {
    // A failure should not prevent the rest from being freed.
    if (session.isOpen()) {
      LOG.info("clearing");
      // BUG: Diagnostic contains: future of send is dropped
      session.send("clear");
    }
  }

  void reset(Session session) {
    // The other side may be gone.
    if (session.isOpen()) {
      // BUG: Diagnostic contains: future of send is dropped
      session.send("reset");
    }
  }
}
