import java.util.List;
import java.util.concurrent.CompletableFuture;

class MailsInForEach {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  void sendAll(List<String> addresses, Mailer mailer) {
    CompletableFuture.allOf(
            addresses.stream().map(to -> mailer.send(to))
                .toList().toArray(new CompletableFuture[0]))
        .join();
    System.out.println("all sent");
  }
}
