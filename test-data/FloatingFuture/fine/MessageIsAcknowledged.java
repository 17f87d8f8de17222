import java.util.concurrent.CompletableFuture;

class MessageIsAcknowledged {
  interface Consumer {
    CompletableFuture<Void> acknowledgeAsync(String message);
  }

  // What is not acknowledged is delivered again.
  void handled(Consumer consumer, String message) {
    consumer.acknowledgeAsync(message);
  }
}
