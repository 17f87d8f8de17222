import java.util.concurrent.CompletableFuture;

class OtherCheckIsSuppressed {
  interface Mail {
    CompletableFuture<Void> send(String to);
  }

  @SuppressWarnings("FutureReturnValueIgnored")
  void welcome(Mail mail, String to) {
    mail.send(to);
  }
}
