import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class PatternCaseDropsFuture {
  private static final Logger log = LoggerFactory.getLogger(PatternCaseDropsFuture.class);

  sealed interface Event permits Opened, Closed {}

  record Opened(String id) implements Event {}

  record Closed(String id) implements Event {}

  interface Index {
    CompletableFuture<Void> add(String id);
  }

  void on(Event event, Index index) {
    switch (event) {
      case Opened(String id) -> index.add(id)
          .whenComplete(
              (result, error) -> {
                if (error != null) {
                  log.error("add failed", error);
                }
              });
      case Closed(String id) -> log.info("closed {}", id);
    }
  }
}
