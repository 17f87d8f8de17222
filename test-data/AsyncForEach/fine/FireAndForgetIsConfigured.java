// options: -XepOpt:FutureProof:FireAndForget=FireAndForgetIsConfigured.Metrics#count
import java.util.List;
import java.util.concurrent.CompletableFuture;

class FireAndForgetIsConfigured {
  interface Metrics {
    CompletableFuture<Void> count(String name);
  }

  void countAll(List<String> names, Metrics metrics) {
    names.forEach(name -> metrics.count(name));
  }
}
