import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class PromiseIsSettled {
  private final CompletableFuture<String> answer = new CompletableFuture<>();

  CompletableFuture<String> answer() {
    answer.orTimeout(5, TimeUnit.SECONDS);
    return answer;
  }

  void settle(String text) {
    answer.completeAsync(() -> text);
    answer.complete(text);
    answer.completeExceptionally(new CancellationException());
    answer.cancel(true);
    answer.obtrudeValue(text);
  }
}
