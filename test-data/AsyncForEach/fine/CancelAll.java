import java.util.List;
import java.util.concurrent.CompletableFuture;

class CancelAll {
  void stop(List<CompletableFuture<String>> running) {
    running.forEach(future -> future.cancel(true));
    running.forEach(future -> future.completeOnTimeout("late", 1, java.util.concurrent.TimeUnit.SECONDS));
  }
}
