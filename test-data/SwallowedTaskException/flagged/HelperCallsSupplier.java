import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class HelperCallsSupplier {
  private final ScheduledExecutorService timer;

  HelperCallsSupplier(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  void again(Supplier<CompletableFuture<String>> request, CompletableFuture<String> answer) {
    // BUG: Diagnostic contains: The future of schedule is dropped
    timer.schedule(() -> send(request, answer), 1, TimeUnit.SECONDS);
  }

  private void send(Supplier<CompletableFuture<String>> request, CompletableFuture<String> answer) {
    request
        .get()
        .whenComplete(
            (text, error) -> {
              if (error != null) {
                answer.completeExceptionally(error);
              } else {
                answer.complete(text);
              }
            });
  }
}
