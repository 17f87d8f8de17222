// options: -XepOpt:FutureProof:FireAndForget=FireAndForgetIsSaid.Metrics#count
import java.util.concurrent.CompletableFuture;

class FireAndForgetIsSaid {
  interface Metrics {
    CompletableFuture<Void> count(String name);
  }

  void served(Metrics metrics) {
    metrics.count("served");
  }
}
