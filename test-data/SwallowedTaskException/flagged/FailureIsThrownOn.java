import java.util.concurrent.ExecutorService;

class FailureIsThrownOn {
  interface Routes {
    void refuse(RuntimeException e);
  }

  void start(ExecutorService threads, Routes routes, int port) {
    // BUG: Diagnostic contains: The future of submit is dropped
    threads.submit(
        () -> {
          try {
            open(port);
          } catch (RuntimeException e) {
            throw new IllegalStateException("not started", e);
          }
        });
  }

  private static void open(int port) {
    if (port < 0) {
      throw new IllegalStateException("port " + port);
    }
  }
}
