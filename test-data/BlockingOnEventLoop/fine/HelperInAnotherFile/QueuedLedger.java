import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

final class QueuedLedger implements Ledger {
  private final Queue<String> orders = new ConcurrentLinkedQueue<>();

  @Override
  public void book(String order) {
    orders.add(order);
  }
}
