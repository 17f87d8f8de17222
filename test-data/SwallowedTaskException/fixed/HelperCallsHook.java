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
    timer.schedule(() -> {
      try {
        send(request, answer);
      } catch (RuntimeException error) {
        Thread.currentThread()
            .getUncaughtExceptionHandler()
            .uncaughtException(Thread.currentThread(), error);
      }
    }, 1, TimeUnit.SECONDS);
  }

  private void send(Consumer<CompletableFuture<String>> request, CompletableFuture<String> answer) {
    request.accept(answer);
  }
}
