import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class OwnForEachTakesFunctions {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  static CompletableFuture<Void> forEach(
      List<String> all, Function<String, CompletableFuture<Void>> work) {
    List<CompletableFuture<Void>> started = new ArrayList<>();
    for (String each : all) {
      started.add(work.apply(each));
    }
    return CompletableFuture.allOf(started.toArray(new CompletableFuture[0]));
  }

  CompletableFuture<Void> sendAll(List<String> addresses, Mailer mailer) {
    return forEach(addresses, to -> mailer.send(to));
  }
}
