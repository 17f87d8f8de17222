import java.util.concurrent.ExecutorService;

class ShortLine {
  void read(ExecutorService pool, String line) {
    // BUG: Diagnostic contains: The future of submit is dropped ... may throw: index of an array
    pool.submit(() -> System.out.println(line.split(",")[3]));
  }
}
