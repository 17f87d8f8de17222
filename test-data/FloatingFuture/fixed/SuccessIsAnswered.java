import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServerResponse;

class SuccessIsAnswered {
  void show(FileSystem files, HttpServerResponse response) {
    files.readFile("index.html").onSuccess(content -> response.setStatusCode(200))
        .onFailure(error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error));
  }
}
