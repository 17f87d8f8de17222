import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

public class OutcomeGoesToCallback {
  public interface ReadCallback {
    void done(String value, Exception failure);
  }

  public interface Store {
    void read(String key, ReadCallback callback);

    void write(String key, CompletableFuture<Void> written);
  }

  public void load(ExecutorService pool, Store store, ReadCallback callback) {
    pool.submit(() -> store.read("a", callback));
  }

  public void save(ExecutorService pool, Store store, CompletableFuture<Void> written) {
    pool.submit(() -> store.write("a", written));
  }
}
