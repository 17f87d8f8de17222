import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;

class ListenerObject {
  interface End extends BiConsumer<String, Throwable> {
    void ended(String text);

    void failed(Throwable cause);

    @Override
    default void accept(String text, Throwable cause) {
      if (cause != null) {
        failed(cause);
      } else {
        ended(text);
      }
    }
  }

  void read(CompletableFuture<String> text, Flow.Subscriber<String> reader) {
    text.thenApply(String::trim)
        .whenComplete(
            new End() {
              @Override
              public void ended(String text) {
                reader.onNext(text);
              }

              @Override
              public void failed(Throwable cause) {
                reader.onError(cause);
              }
            });
  }
}
