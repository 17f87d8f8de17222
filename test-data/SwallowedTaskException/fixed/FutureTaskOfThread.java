import java.util.concurrent.FutureTask;

class FutureTaskOfThread {
  void read(String line) {
    new Thread(new FutureTask<>(() -> {
      try {
        return Integer.parseInt(line);
      } catch (RuntimeException error) {
        Thread.currentThread()
            .getUncaughtExceptionHandler()
            .uncaughtException(Thread.currentThread(), error);
        return null;
      }
    })).start();
  }
}
