import java.util.concurrent.ExecutorService;

class CastOfAnything {
  void show(ExecutorService pool, Object thing) {
    // BUG: Diagnostic contains: The future of submit is dropped ... may throw: cast to String
    pool.submit(() -> System.out.println(((String) thing).length()));
  }
}
