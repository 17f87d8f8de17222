import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class ApplyWrapsFuture {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  private final Mailer mailer;

  ApplyWrapsFuture(Mailer mailer) {
    this.mailer = mailer;
  }

  void welcome(CompletableFuture<String> address) {
    address.thenApply(to -> mailer.send(to)).thenCompose(Function.identity()).join();
  }
}
