import reactor.core.publisher.Mono;

class VariableNobodyReads {
  interface Mail {
    Mono<Void> send(String to, String text);
  }

  private final Mail mail;

  VariableNobodyReads(Mail mail) {
    this.mail = mail;
  }

  boolean welcome(String to) {
    mail.send(to, "welcome")
        .subscribe(result -> {}, error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error));
    return true;
  }
}
