import io.vertx.core.file.FileSystem;

class HandlerLooksAway {
  private int ended;

  void store(FileSystem files, String name) {
    files.delete(name).onComplete(result -> ended++)
        .onFailure(error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error));
  }
}
