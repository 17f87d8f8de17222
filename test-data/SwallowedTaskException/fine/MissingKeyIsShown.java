import java.util.Map;
import java.util.concurrent.ExecutorService;

class MissingKeyIsShown {
  void warm(ExecutorService pool, Map<String, String> settings) {
    pool.submit(() -> System.out.println(settings.get("db")));
  }
}
