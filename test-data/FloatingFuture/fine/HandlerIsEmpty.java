import io.vertx.core.file.FileSystem;

class HandlerIsEmpty {
  void store(FileSystem files, String name) {
    files
        .delete(name)
        .onComplete(
            result -> {
              // It may well be gone already.
            });
  }
}
