import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class AllOfIsDropped {
  private static final Logger log = LoggerFactory.getLogger(AllOfIsDropped.class);

  interface Node {
    CompletableFuture<Void> drain();
  }

  void drain(Node left, Node right) {
    // BUG: Diagnostic contains: The future of allOf is dropped
    // FIX: report the failure
    // FIX: wait for it
    CompletableFuture.allOf(left.drain(), right.drain());
    log.info("drained");
  }
}
