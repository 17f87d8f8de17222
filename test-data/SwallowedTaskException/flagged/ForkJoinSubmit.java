import java.util.concurrent.ForkJoinPool;

class ForkJoinSubmit {
  interface Crawler extends Runnable {}

  void crawl(Crawler crawler) {
    // BUG: Diagnostic contains: The future of submit is dropped
    ForkJoinPool.commonPool().submit(crawler);
  }
}
