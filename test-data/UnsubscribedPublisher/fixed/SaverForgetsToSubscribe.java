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
    repo.save(user)
        .subscribe(result -> {}, error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error));
  }
}
