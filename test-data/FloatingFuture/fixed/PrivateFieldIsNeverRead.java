import com.google.common.flogger.FluentLogger;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class PrivateFieldIsNeverRead {
  private static final FluentLogger logger = FluentLogger.forEnclosingClass();
  private CompletableFuture<Long> warmUp;

  void start(Supplier<Long> load, CacheLoader loader) {
    warmUp = loader.loadAll(load.get())
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                logger.atSevere().withCause(error).log("loadAll failed");
              }
            });
  }

  interface CacheLoader {
    CompletableFuture<Long> loadAll(long limit);
  }
}
