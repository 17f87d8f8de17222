import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

final class ReplyReadsTemplate {
  private final Vertx vertx;

  ReplyReadsTemplate(Vertx vertx) {
    this.vertx = vertx;
  }

  void listen(int port) {
    vertx
        .createHttpServer()
        .requestHandler(
            request -> {
              // BUG: Diagnostic contains: FileSystem.readFileBlocking blocks the Vert.x event loop
              Buffer page = vertx.fileSystem().readFileBlocking("index.html");
              request.response().end(page);
            })
        .listen(port)
        .onFailure(Throwable::printStackTrace);
  }
}
