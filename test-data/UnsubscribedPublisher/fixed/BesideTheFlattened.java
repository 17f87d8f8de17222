import reactor.core.publisher.Mono;

class BesideTheFlattened {
  interface Mails {
    Mono<Void> welcome(String user);
  }

  Mono<String> register(Mono<String> user, Mails mails) {
    return user.flatMap(
        name -> {
          return mails.welcome(name).then(Mono.just(name));
        });
  }
}
