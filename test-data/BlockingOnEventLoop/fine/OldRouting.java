import io.helidon.webserver.Routing;
import io.helidon.webserver.ServerRequest;
import io.helidon.webserver.ServerResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;

final class OldRouting {
  private final CountDownLatch ready = new CountDownLatch(1);
  private final ExecutorService disk;

  OldRouting(ExecutorService disk) {
    this.disk = disk;
  }

  Routing routing() {
    return Routing.builder()
        .get("/ready", this::whenReady)
        .get(
            "/terms",
            (request, response) ->
                disk.execute(
                    () -> {
                      try {
                        response.send(Files.readString(Path.of("terms")));
                      } catch (IOException e) {
                        request.next(e);
                      }
                    }))
        .build();
  }

  private void whenReady(ServerRequest request, ServerResponse response) {
    response.send(ready.getCount() == 0 ? "ready" : "not yet");
  }
}
