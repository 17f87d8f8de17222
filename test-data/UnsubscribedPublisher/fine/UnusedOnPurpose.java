import reactor.core.publisher.Mono;

class UnusedOnPurpose {
  interface Repo {
    Mono<String> find(String id);
  }

  void warmUp(Repo repo) {
    Mono<String> unused = repo.find("any");
  }
}
