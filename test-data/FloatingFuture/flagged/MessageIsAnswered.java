import java.util.concurrent.CompletableFuture;

class MessageIsAnswered {
  interface Consumer {
    CompletableFuture<Void> answerAsync(String message);
  }

  void handled(Consumer consumer, String message) {
    // BUG: Diagnostic contains: The future of answerAsync is dropped
    consumer.answerAsync(message);
  }
}
