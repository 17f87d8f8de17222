import java.util.concurrent.CompletableFuture;

class FieldIsReadByOthers {
  private CompletableFuture<Long> warmUp;

  void start(CacheLoader loader) {
    warmUp = loader.loadAll(100);
  }

  long size() {
    return warmUp.join();
  }

  interface CacheLoader {
    CompletableFuture<Long> loadAll(long limit);
  }
}
