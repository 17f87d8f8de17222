import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class AllOfIsDropped {
  private static final Logger log = LoggerFactory.getLogger(AllOfIsDropped.class);

  interface Node {
    CompletableFuture<Void> drain();
  }

  void drain(Node left, Node right) {
    CompletableFuture.allOf(left.drain(), right.drain())
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                log.error("allOf failed", error);
              }
            });
    log.info("drained");
  }
}
