import java.util.concurrent.CompletableFuture;

class ApplyWrapsFuture {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  private final Mailer mailer;

  ApplyWrapsFuture(Mailer mailer) {
    this.mailer = mailer;
  }

  void welcome(CompletableFuture<String> address) {
    address.thenCompose(to -> mailer.send(to)).join();
  }
}
