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
    traced(database::migrate)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
    audit.apply("start")
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
    Supplier<CompletableFuture<Integer>> vacuum = () -> database.vacuum();
    vacuum.get()
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
