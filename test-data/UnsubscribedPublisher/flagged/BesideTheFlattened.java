import reactor.core.publisher.Mono;

class BesideTheFlattened {
  interface Mails {
    Mono<Void> welcome(String user);
  }

  Mono<String> register(Mono<String> user, Mails mails) {
    return user.flatMap(
        name -> {
          // BUG: Diagnostic contains: The Mono of welcome is dropped: nobody subscribes
          mails.welcome(name);
          return Mono.just(name);
        });
  }
}
