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
    Mono<Void> sent = mail.send(to, "welcome");
    sent.block();
    return true;
  }
}
