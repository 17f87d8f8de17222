import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class FuturesAreCollected {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  CompletableFuture<Void> sendAll(List<String> addresses, Mailer mailer) {
    List<CompletableFuture<Void>> sent = new ArrayList<>();
    addresses.forEach(to -> sent.add(mailer.send(to)));
    return CompletableFuture.allOf(sent.toArray(new CompletableFuture[0]));
  }
}
