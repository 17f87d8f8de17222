import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class HelperReturnsList {
  interface Mailer {
    CompletableFuture<Void> send(String address);
  }

  private final Mailer mailer;

  HelperReturnsList(Mailer mailer) {
    this.mailer = mailer;
  }

  private List<CompletableFuture<Void>> invite(List<String> addresses) {
    List<CompletableFuture<Void>> sent = new ArrayList<>();
    for (String address : addresses) {
      sent.add(mailer.send(address));
    }
    return sent;
  }

  void open(List<String> addresses) {
    CompletableFuture.allOf(invite(addresses).toArray(new CompletableFuture[0])).join();
  }
}
