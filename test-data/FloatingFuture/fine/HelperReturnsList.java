import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class HelperReturnsList {
  interface Mailer {
    CompletableFuture<Void> send(String address);
  }

  private final Mailer mailer;
  private final List<CompletableFuture<Void>> sent = new ArrayList<>();

  HelperReturnsList(Mailer mailer) {
    this.mailer = mailer;
  }

  private List<CompletableFuture<Void>> invite(List<String> addresses) {
    for (String address : addresses) {
      sent.add(mailer.send(address));
    }
    return sent;
  }

  void open(List<String> addresses) {
    invite(addresses);
  }

  void close() {
    CompletableFuture.allOf(sent.toArray(new CompletableFuture[0])).join();
  }
}
