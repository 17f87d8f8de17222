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
    io.execute(() -> audit.write(line));
  }
}
