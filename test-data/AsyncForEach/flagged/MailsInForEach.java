import java.util.List;
import java.util.concurrent.CompletableFuture;

class MailsInForEach {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  void sendAll(List<String> addresses, Mailer mailer) {
    // BUG: Diagnostic contains: forEach drops what send starts for each element
    addresses.forEach(to -> mailer.send(to));
    System.out.println("all sent");
  }
}
