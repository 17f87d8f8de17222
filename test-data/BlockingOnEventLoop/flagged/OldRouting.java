import io.helidon.webserver.Routing;
import io.helidon.webserver.ServerRequest;
import io.helidon.webserver.ServerResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

final class OldRouting {
  private final CountDownLatch ready = new CountDownLatch(1);

  Routing routing() {
    return Routing.builder()
        // BUG: Diagnostic contains: CountDownLatch.await blocks the Helidon event loop
        .get("/ready", this::whenReady)
        .get(
            "/terms",
            (request, response) -> {
              try {
                // BUG: Diagnostic contains: Files.readString blocks the Helidon event loop
                response.send(Files.readString(Path.of("terms")));
              } catch (IOException e) {
                request.next(e);
              }
            })
        .build();
  }

  private void whenReady(ServerRequest request, ServerResponse response) {
    try {
      ready.await();
      response.send("ready");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
