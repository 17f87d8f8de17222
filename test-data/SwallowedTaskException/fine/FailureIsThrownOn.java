import java.util.concurrent.ExecutorService;

class FailureIsThrownOn {
  interface Routes {
    void refuse(RuntimeException e);
  }

  void start(ExecutorService threads, Routes routes, int port) {
    threads.submit(
        () -> {
          try {
            open(port);
          } catch (RuntimeException e) {
            routes.refuse(e);
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
