import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class PagesAreMappedToArray {
  interface Crawler {
    CompletableFuture<String> fetch(int page);
  }

  void crawl(Crawler crawler, int pages) {
    CompletableFuture<?>[] started =
        IntStream.range(0, pages).mapToObj(crawler::fetch).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(started).join();
  }
}
