import java.util.List;
import java.util.concurrent.CompletableFuture;

class ReturnsTooEarly {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  CompletableFuture<Void> sendAll(List<String> addresses, Mailer mailer) {
    // BUG: Diagnostic contains: forEach drops what send starts for each element
    addresses.forEach(mailer::send);
    return CompletableFuture.completedFuture(null);
  }
}
