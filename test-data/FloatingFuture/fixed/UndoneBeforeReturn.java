import java.util.concurrent.CompletableFuture;

class UndoneBeforeReturn {
  interface Records {
    CompletableFuture<Void> remove(String name);
  }

  boolean add(Records records, String name) {
    if (name.isEmpty()) {
      records.remove(name)
          .whenComplete(
              (result, error) -> {
                if (error != null) {
                  Thread.currentThread()
                      .getUncaughtExceptionHandler()
                      .uncaughtException(Thread.currentThread(), error);
                }
              });
      return false;
    }
    return true;
  }
}
