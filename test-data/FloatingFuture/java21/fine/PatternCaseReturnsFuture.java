import java.util.concurrent.CompletableFuture;

class PatternCaseReturnsFuture {
  sealed interface Event permits Opened, Closed {}

  record Opened(String id) implements Event {}

  record Closed(String id) implements Event {}

  interface Index {
    CompletableFuture<Void> add(String id);
  }

  CompletableFuture<Void> on(Event event, Index index) {
    return switch (event) {
      case Opened(String id) -> index.add(id);
      case Closed(String id) -> CompletableFuture.completedFuture(null);
    };
  }
}
