import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class OptionalIfPresent {
  interface Sessions {
    CompletableFuture<Void> revoke(String id);
  }

  void logout(Optional<String> session, Sessions sessions) {
    // BUG: Diagnostic contains: ifPresent drops what revoke starts: it ends
    session.ifPresent(id -> sessions.revoke(id));
  }
}
