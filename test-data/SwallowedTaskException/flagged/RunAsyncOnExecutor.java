import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class RunAsyncOnExecutor {
  private final Executor io;

  RunAsyncOnExecutor(Executor io) {
    this.io = io;
  }

  interface Audit {
    void write(String line);
  }

  void note(Audit audit, String line) {
    // BUG: Diagnostic contains: The future of runAsync is dropped
    // FIX: use its twin
    // FIX: catch and report in the task
    CompletableFuture.runAsync(() -> audit.write(line), io);
  }
}
