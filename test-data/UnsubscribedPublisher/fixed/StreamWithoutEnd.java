import java.util.List;
import java.util.concurrent.atomic.LongAdder;

class StreamWithoutEnd {
  private final LongAdder total = new LongAdder();

  void add(List<Long> amounts) {
    amounts.stream().filter(amount -> amount > 0).forEach(total::add);
  }
}
