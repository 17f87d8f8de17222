import java.util.concurrent.CompletableFuture;

class SessionIsGiven {
  interface Session {
    void connected();
  }

  interface Client {
    CompletableFuture<Void> connect(Session session);
  }

  void open(Client client, Session session) {
    // BUG: Diagnostic contains: The future of connect is dropped
    client.connect(session);
  }
}
