import java.util.concurrent.CompletableFuture;

class HandlerIsGiven {
  interface SessionHandler {
    void connected();
  }

  interface Client {
    CompletableFuture<Void> connect(SessionHandler session);
  }

  void open(Client client, SessionHandler session) {
    client.connect(session);
  }
}
