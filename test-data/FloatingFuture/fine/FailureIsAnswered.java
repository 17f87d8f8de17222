import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServerResponse;

class FailureIsAnswered {
  void show(FileSystem files, HttpServerResponse response) {
    files
        .readFile("index.html")
        .onSuccess(response::write)
        .onFailure(error -> response.setStatusCode(500));
  }
}
