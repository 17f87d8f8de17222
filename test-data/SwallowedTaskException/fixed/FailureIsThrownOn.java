import java.util.concurrent.ExecutorService;

class FailureIsThrownOn {
  interface Routes {
    void refuse(RuntimeException e);
  }

  void start(ExecutorService threads, Routes routes, int port) {
    threads.execute(
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
