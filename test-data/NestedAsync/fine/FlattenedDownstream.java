import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FlattenedDownstream {
  interface Users {
    Mono<String> find(String id);
  }

  Flux<String> all(Users users, Flux<String> ids) {
    return ids.map(users::find).concatMap(user -> user);
  }
}
