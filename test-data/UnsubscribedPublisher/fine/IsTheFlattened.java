import reactor.core.publisher.Mono;

class IsTheFlattened {
  interface Mails {
    Mono<Void> welcome(String user);
  }

  Mono<String> register(Mono<String> user, Mails mails) {
    return user.flatMap(name -> mails.welcome(name).thenReturn(name));
  }
}
