import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class MissingCountIsZero {
  void reserve(ScheduledExecutorService timer, Map<String, Integer> stock, String item) {
    timer.schedule(
        () -> stock.put(item, stock.containsKey(item) ? stock.get(item) + 1 : 1),
        10,
        TimeUnit.MINUTES);
  }
}
