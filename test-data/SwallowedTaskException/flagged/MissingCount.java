import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class MissingCount {
  void reserve(ScheduledExecutorService timer, Map<String, Integer> stock, String item) {
    // BUG: Diagnostic contains: The future of schedule is dropped ... may throw: Map.get used as if never null
    timer.schedule(() -> stock.put(item, stock.get(item) + 1), 10, TimeUnit.MINUTES);
  }
}
