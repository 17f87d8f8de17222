import java.util.concurrent.CompletableFuture;

class LocalIsReadLater {
  interface Mailer {
    CompletableFuture<String> send(String to, String text);
  }

  String welcome(Mailer mailer, String user) {
    CompletableFuture<String> sent = mailer.send(user, "Welcome!");
    String greeting = "Hello " + user;
    return greeting + sent.join();
  }
}
