import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

final class ReplyReadsTemplate {
  private final Vertx vertx;
  private Buffer page;

  ReplyReadsTemplate(Vertx vertx) {
    this.vertx = vertx;
  }

  void listen(int port) {
    page = vertx.fileSystem().readFileBlocking("index.html");
    vertx
        .createHttpServer()
        .requestHandler(request -> request.response().end(page))
        .listen(port)
        .onFailure(Throwable::printStackTrace);
  }
}
