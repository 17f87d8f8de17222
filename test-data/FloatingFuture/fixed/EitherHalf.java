import java.util.concurrent.CompletableFuture;

class EitherHalf {
  interface Store {
    CompletableFuture<String> save(String text);

    CompletableFuture<String> remove(String text);
  }

  void change(Store store, String text) {
    CompletableFuture<String> changed = text.isEmpty() ? store.remove(text)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            }) : store.save(text)
                .whenComplete(
                    (result2, error2) -> {
                      if (error2 != null) {
                        Thread.currentThread()
                            .getUncaughtExceptionHandler()
                            .uncaughtException(Thread.currentThread(), error2);
                      }
                    });
  }
}
