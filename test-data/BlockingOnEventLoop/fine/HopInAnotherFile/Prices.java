import java.util.concurrent.CountDownLatch;
import reactor.core.publisher.Mono;

final class Prices {
  private final Feed feed;
  private final CountDownLatch loaded = new CountDownLatch(1);

  Prices(Feed feed) {
    this.feed = feed;
  }

  Mono<String> newest() {
    return feed.next()
        .map(
            price -> {
              waitUntilLoaded();
              return price;
            });
  }

  private void waitUntilLoaded() {
    try {
      loaded.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
