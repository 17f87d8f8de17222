import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class LocalFutureNeverRead {
  interface Export {
    void write();
  }

  void write(ExecutorService pool, Export export) {
    // BUG: Diagnostic contains: The future of submit is dropped
    Future<?> written = pool.submit(() -> export.write());
  }
}
