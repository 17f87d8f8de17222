import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class HelperCallsHook {
  private final ScheduledExecutorService timer;

  HelperCallsHook(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  void again(Consumer<CompletableFuture<String>> request, CompletableFuture<String> answer) {
    // BUG: Diagnostic contains: The future of schedule is dropped
    timer.schedule(() -> send(request, answer), 1, TimeUnit.SECONDS);
  }

  private void send(Consumer<CompletableFuture<String>> request, CompletableFuture<String> answer) {
    request.accept(answer);
  }
}
