import java.util.concurrent.CompletableFuture;

class PlainMethod {
  static class Reports {
    public CompletableFuture<Integer> write(String text) {
      return CompletableFuture.completedFuture(Integer.parseInt(text));
    }
  }

  void write(Reports reports) {
    reports.write("1");
  }
}
