import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class MissingCount {
  void reserve(ScheduledExecutorService timer, Map<String, Integer> stock, String item) {
    timer.schedule(() -> {
      try {
        return stock.put(item, stock.get(item) + 1);
      } catch (RuntimeException error) {
        Thread.currentThread()
            .getUncaughtExceptionHandler()
            .uncaughtException(Thread.currentThread(), error);
        return null;
      }
    }, 10, TimeUnit.MINUTES);
  }
}
