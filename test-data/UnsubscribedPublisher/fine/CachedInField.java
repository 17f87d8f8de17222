import reactor.core.publisher.Mono;

class CachedInField {
  interface Config {
    Mono<String> load();
  }

  private final Mono<String> config;

  CachedInField(Config source) {
    config = source.load().cache();
  }

  Mono<String> config() {
    return config;
  }
}
