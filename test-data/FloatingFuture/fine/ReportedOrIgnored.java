import java.util.concurrent.CompletableFuture;

class ReportedOrIgnored {
  interface Session {
    boolean isOpen();

    CompletableFuture<Void> send(String command);
  }

  void leave(Session session) {
    try {
      session.send("bye");
    } catch (Exception e) {
      // The other side may be gone.
    }
  }

  void clear(Session session) {
    // A failure should not prevent the rest from being freed.
    if (session.isOpen()) {
      session.send("clear");
    }
  }
}
