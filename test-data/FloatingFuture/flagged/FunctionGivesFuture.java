import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

final class FunctionGivesFuture {
  interface Database {
    CompletableFuture<Integer> migrate();

    CompletableFuture<Integer> vacuum();
  }

  private static <T extends Future<?>> T traced(Supplier<T> work) {
    System.out.println("starts");
    return work.get();
  }

  void start(Database database, Function<String, CompletableFuture<Void>> audit) {
    // BUG: Diagnostic contains: The future of traced is dropped
    traced(database::migrate);
    // BUG: Diagnostic contains: The future of apply is dropped
    audit.apply("start");
    Supplier<CompletableFuture<Integer>> vacuum = () -> database.vacuum();
    // BUG: Diagnostic contains: The future of get is dropped
    vacuum.get();
  }
}
