import reactor.core.publisher.Mono;

class SaverForgetsToSubscribe {
  interface Repo {
    Mono<Void> save(String user);
  }

  private final Repo repo;

  SaverForgetsToSubscribe(Repo repo) {
    this.repo = repo;
  }

  Mono<Void> register(String user) {
    return repo.save(user);
  }
}
