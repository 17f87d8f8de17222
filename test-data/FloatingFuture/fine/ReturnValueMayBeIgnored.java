import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.concurrent.CompletableFuture;

class ReturnValueMayBeIgnored {
  interface Metrics {
    @CanIgnoreReturnValue
    CompletableFuture<Void> count(String name);
  }

  void served(Metrics metrics) {
    metrics.count("served");
  }
}
