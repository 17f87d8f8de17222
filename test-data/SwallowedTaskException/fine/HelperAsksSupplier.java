import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class HelperAsksSupplier {
  private final ScheduledExecutorService timer;
  private volatile String last = "";

  HelperAsksSupplier(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  void again(Supplier<String> clock) {
    timer.schedule(() -> note(clock), 1, TimeUnit.SECONDS);
  }

  private void note(Supplier<String> clock) {
    last = clock.get();
  }
}
