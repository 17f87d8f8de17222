import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServerResponse;

class SuccessIsAnswered {
  void show(FileSystem files, HttpServerResponse response) {
    // BUG: Diagnostic contains: The future of onSuccess is dropped
    files.readFile("index.html").onSuccess(content -> response.setStatusCode(200));
  }
}
