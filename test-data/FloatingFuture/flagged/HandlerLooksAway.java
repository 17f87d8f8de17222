import io.vertx.core.file.FileSystem;

class HandlerLooksAway {
  private int ended;

  void store(FileSystem files, String name) {
    // BUG: Diagnostic contains: The future of onComplete is dropped
    files.delete(name).onComplete(result -> ended++);
  }
}
