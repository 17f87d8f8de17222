import java.util.concurrent.ExecutorService;

class CastAfterQuestion {
  void show(ExecutorService pool, Object thing) {
    pool.submit(() -> System.out.println(thing instanceof String ? ((String) thing).length() : 0));
  }
}
