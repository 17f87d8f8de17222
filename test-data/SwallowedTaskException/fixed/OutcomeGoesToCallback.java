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
    pool.execute(() -> store.read("a", page));
  }

  public void save(ExecutorService pool, Store store, StringBuilder report) {
    pool.execute(() -> store.write("a", report));
  }
}
