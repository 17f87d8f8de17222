import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class PeekStartsWork {
  interface Audit {
    CompletableFuture<Void> record(String order);
  }

  List<String> audited(Stream<String> orders, Audit audit) {
    // BUG: Diagnostic contains: peek drops what record starts for each element
    return orders.peek(order -> audit.record(order)).toList();
  }
}
