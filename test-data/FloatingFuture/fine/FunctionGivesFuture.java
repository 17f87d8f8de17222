import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

final class FunctionGivesFuture {
  interface Database {
    CompletableFuture<Integer> migrate();
  }

  private final CompletableFuture<Integer> started = new CompletableFuture<>();

  private static <T extends Future<?>> T traced(Supplier<T> work) {
    System.out.println("starts");
    return work.get();
  }

  /** Somebody else has the future, looks at its failure, or it is no new one. */
  void start(
      Database database,
      Map<String, CompletableFuture<Integer>> running,
      Function<String, CompletableFuture<Void>> audit) {
    traced(() -> started);
    traced(() -> database.migrate().whenComplete((rows, e) -> System.err.println(e)));
    audit.apply("start").exceptionally(e -> fail(e));
    running.get("migration");
    Supplier<CompletableFuture<Integer>> last = () -> started;
    last.get();
  }

  /** What the functions give back is shared, or not: the helper that calls one can't say. */
  void acknowledge(boolean batch) {
    either(batch, id -> started, id -> started);
  }

  private static CompletableFuture<Integer> either(
      boolean batch,
      Function<String, CompletableFuture<Integer>> one,
      Function<String, CompletableFuture<Integer>> many) {
    if (batch) {
      return many.apply("batch");
    }
    return one.apply("single");
  }

  private static Void fail(Throwable e) {
    throw new IllegalStateException(e);
  }
}
