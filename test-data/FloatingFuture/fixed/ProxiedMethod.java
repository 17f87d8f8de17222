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
    reports.write("1")
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
