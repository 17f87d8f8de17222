import java.util.Map;
import java.util.concurrent.ExecutorService;

class MissingKey {
  void warm(ExecutorService pool, Map<String, String> settings) {
    pool.execute(() -> System.out.println(settings.get("db").trim()));
  }
}
