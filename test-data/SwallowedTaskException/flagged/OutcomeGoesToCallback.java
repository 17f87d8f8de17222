import java.util.concurrent.ExecutorService;

public class OutcomeGoesToCallback {
  public interface Page {
    void add(String value);
  }

  public interface Store {
    void read(String key, Page page);

    void write(String key, StringBuilder report);
  }

  public void load(ExecutorService pool, Store store, Page page) {
    // BUG: Diagnostic contains: Store.read
    pool.submit(() -> store.read("a", page));
  }

  public void save(ExecutorService pool, Store store, StringBuilder report) {
    // BUG: Diagnostic contains: Store.write
    pool.submit(() -> store.write("a", report));
  }
}
