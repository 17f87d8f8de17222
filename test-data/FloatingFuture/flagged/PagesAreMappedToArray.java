import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class PagesAreMappedToArray {
  interface Crawler {
    CompletableFuture<String> fetch(int page);
  }

  void crawl(Crawler crawler, int pages) {
    // BUG: Diagnostic contains: The futures of toArray are dropped
    IntStream.range(0, pages).mapToObj(crawler::fetch).toArray(CompletableFuture[]::new);
  }
}
