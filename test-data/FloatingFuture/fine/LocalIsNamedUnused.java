import java.util.concurrent.CompletableFuture;

class LocalIsNamedUnused {
  interface Mailer {
    CompletableFuture<String> send(String to, String text);
  }

  void welcome(Mailer mailer, String user) {
    CompletableFuture<String> unused = mailer.send(user, "Welcome!");
    CompletableFuture<String> ignored = mailer.send("audit", user);
  }
}
