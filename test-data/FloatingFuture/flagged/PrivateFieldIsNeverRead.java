import com.google.common.flogger.FluentLogger;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class PrivateFieldIsNeverRead {
  private static final FluentLogger logger = FluentLogger.forEnclosingClass();
  private CompletableFuture<Long> warmUp;

  void start(Supplier<Long> load, CacheLoader loader) {
    // BUG: Diagnostic contains: The future of loadAll is dropped
    warmUp = loader.loadAll(load.get());
  }

  interface CacheLoader {
    CompletableFuture<Long> loadAll(long limit);
  }
}
