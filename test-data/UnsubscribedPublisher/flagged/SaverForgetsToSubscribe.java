import reactor.core.publisher.Mono;

class SaverForgetsToSubscribe {
  interface Repo {
    Mono<Void> save(String user);
  }

  private final Repo repo;

  SaverForgetsToSubscribe(Repo repo) {
    this.repo = repo;
  }

  void register(String user) {
    // BUG: Diagnostic contains: The Mono of save is dropped: nobody subscribes
    repo.save(user);
  }
}
