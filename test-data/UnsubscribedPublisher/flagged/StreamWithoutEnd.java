import java.util.List;
import java.util.concurrent.atomic.LongAdder;

class StreamWithoutEnd {
  private final LongAdder total = new LongAdder();

  void add(List<Long> amounts) {
    // BUG: Diagnostic contains: The Stream of peek is dropped: nobody starts it
    amounts.stream().filter(amount -> amount > 0).peek(total::add);
  }
}
