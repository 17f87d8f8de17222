import java.util.concurrent.CompletableFuture;

class SessionIsGiven {
  interface Session {
    void connected();
  }

  interface Client {
    CompletableFuture<Void> connect(Session session);
  }

  void open(Client client, Session session) {
    client.connect(session)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
