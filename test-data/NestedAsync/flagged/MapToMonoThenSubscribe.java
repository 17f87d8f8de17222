import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

class MapToMonoThenSubscribe {
  private static final Logger log = LoggerFactory.getLogger(MapToMonoThenSubscribe.class);

  interface Users {
    Mono<String> find(String id);

    Mono<Void> touch(String user);
  }

  void visit(Users users, String id) {
    users
        .find(id)
        // BUG: Diagnostic contains: map wraps the asynchronous value
        .map(user -> users.touch(user))
        .subscribe(done -> log.info("touched"), error -> log.error("touch failed", error));
  }
}
