import java.util.concurrent.CompletableFuture;

class RawtypesAreSuppressed {
  interface Mail {
    CompletableFuture<Void> send(String to);
  }

  @SuppressWarnings("rawtypes")
  void welcome(Mail mail, String to) {
    // BUG: Diagnostic contains: The future of send is dropped
    mail.send(to);
  }
}
