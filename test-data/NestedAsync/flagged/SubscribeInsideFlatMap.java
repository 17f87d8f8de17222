import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

class SubscribeInsideFlatMap {
  private static final Logger log = LoggerFactory.getLogger(SubscribeInsideFlatMap.class);

  interface Users {
    Mono<String> find(String id);

    Mono<Void> touch(String user);
  }

  Mono<Integer> visit(Users users, String id) {
    return users
        .find(id)
        .flatMap(
            user -> {
              // BUG: Diagnostic contains: subscribe here is cut off from the outer publisher
              users.touch(user).subscribe(done -> {}, error -> log.warn("not touched", error));
              return Mono.just(user.length());
            });
  }
}
