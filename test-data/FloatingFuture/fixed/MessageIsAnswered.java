import java.util.concurrent.CompletableFuture;

class MessageIsAnswered {
  interface Consumer {
    CompletableFuture<Void> answerAsync(String message);
  }

  void handled(Consumer consumer, String message) {
    consumer.answerAsync(message)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
