import java.util.List;
import java.util.concurrent.CompletableFuture;

class ReturnsTooEarly {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  CompletableFuture<Void> sendAll(List<String> addresses, Mailer mailer) {
    return CompletableFuture.allOf(
        addresses.stream().map(mailer::send).toList().toArray(new CompletableFuture[0]));
  }
}
