import java.util.concurrent.ExecutorService;

class CastOfAnything {
  void show(ExecutorService pool, Object thing) {
    pool.execute(() -> System.out.println(((String) thing).length()));
  }
}
