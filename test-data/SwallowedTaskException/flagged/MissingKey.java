import java.util.Map;
import java.util.concurrent.ExecutorService;

class MissingKey {
  void warm(ExecutorService pool, Map<String, String> settings) {
    // BUG: Diagnostic contains: The future of submit is dropped ... may throw: Map.get used as if never null (MissingKey.java:
    pool.submit(() -> System.out.println(settings.get("db").trim()));
  }
}
