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
    // BUG: Diagnostic contains: The Mono of send is dropped
    Mono<Void> sent = mail.send(to, "welcome");
    return true;
  }
}
