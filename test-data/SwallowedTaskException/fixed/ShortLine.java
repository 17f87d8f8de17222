import java.util.concurrent.ExecutorService;

class ShortLine {
  void read(ExecutorService pool, String line) {
    pool.execute(() -> System.out.println(line.split(",")[3]));
  }
}
