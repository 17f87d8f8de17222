import java.util.concurrent.CompletableFuture;

class HelperGoesOn {
  interface Store {
    CompletableFuture<String> save(String text);
  }

  private static <T> CompletableFuture<T> timed(CompletableFuture<T> future) {
    long start = System.nanoTime();
    return future.thenApply(
        value -> {
          System.out.println(System.nanoTime() - start);
          return value;
        });
  }

  void save(Store store, String text) {
    timed(store.save(text))
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
