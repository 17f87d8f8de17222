import java.util.concurrent.ExecutorService;

class WholeLine {
  void read(ExecutorService pool, String line) {
    pool.submit(() -> System.out.println(line.split(",").length));
  }
}
