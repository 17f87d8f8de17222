import java.util.concurrent.CompletableFuture;

class HelperLooks {
  interface Store {
    CompletableFuture<String> save(String text);
  }

  private static <T> CompletableFuture<T> timed(CompletableFuture<T> future) {
    long start = System.nanoTime();
    return future.whenComplete(
        (value, error) -> {
          System.out.println(System.nanoTime() - start + " " + error);
        });
  }

  void save(Store store, String text) {
    timed(store.save(text));
  }
}
