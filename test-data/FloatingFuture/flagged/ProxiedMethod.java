import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;

class ProxiedMethod {
  static class Reports {
    @Async
    public CompletableFuture<Integer> write(String text) {
      return CompletableFuture.completedFuture(Integer.parseInt(text));
    }
  }

  void write(Reports reports) {
    // BUG: Diagnostic contains: The future of write is dropped
    reports.write("1");
  }
}
