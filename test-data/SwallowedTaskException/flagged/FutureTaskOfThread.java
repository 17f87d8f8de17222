import java.util.concurrent.FutureTask;

class FutureTaskOfThread {
  void read(String line) {
    // BUG: Diagnostic contains: The future of new FutureTask is dropped
    new Thread(new FutureTask<>(() -> Integer.parseInt(line))).start();
  }
}
