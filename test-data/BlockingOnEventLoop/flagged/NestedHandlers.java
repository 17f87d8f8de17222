import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.Socket;

final class NestedHandlers {
  Future<Boolean> reachable(Vertx vertx, boolean strict) {
    return vertx
        .fileSystem()
        .readFile("hosts.txt")
        .compose(
            hosts ->
                switch (hosts.length()) {
                  case 0 -> Future.succeededFuture(!strict);
                  default -> {
                    // BUG: Diagnostic contains: NestedHandlers.open (NestedHandlers.java:17) → new Socket
                    Future<Buffer> greeting = open(hosts.toString());
                    yield greeting.map(bytes -> bytes.length() > 0);
                  }
                });
  }

  private Future<Buffer> open(String host) {
    try (Socket socket = new Socket(host, 25)) {
      return Future.succeededFuture(Buffer.buffer(socket.getInputStream().readNBytes(3)));
    } catch (IOException e) {
      return Future.failedFuture(e);
    }
  }
}
