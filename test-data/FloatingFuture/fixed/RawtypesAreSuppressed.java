import java.util.concurrent.CompletableFuture;

class RawtypesAreSuppressed {
  interface Mail {
    CompletableFuture<Void> send(String to);
  }

  @SuppressWarnings("rawtypes")
  void welcome(Mail mail, String to) {
    mail.send(to)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
