import java.util.Map;
import java.util.concurrent.CompletionStage;

class MapForEach {
  interface Store {
    CompletionStage<Void> put(String key, String value);
  }

  void copy(Map<String, String> values, Store store) {
    // BUG: Diagnostic contains: forEach drops what put starts for each element
    values.forEach((key, value) -> store.put(key, value));
  }
}
