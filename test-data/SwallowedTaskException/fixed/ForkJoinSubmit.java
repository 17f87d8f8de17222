import java.util.concurrent.ForkJoinPool;

class ForkJoinSubmit {
  interface Crawler extends Runnable {}

  void crawl(Crawler crawler) {
    ForkJoinPool.commonPool().execute(crawler);
  }
}
