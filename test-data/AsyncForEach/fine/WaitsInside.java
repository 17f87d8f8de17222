import java.util.List;
import java.util.concurrent.CompletableFuture;

class WaitsInside {
  interface Step {
    CompletableFuture<Void> run();
  }

  void migrate(List<Step> steps) {
    steps.forEach(step -> step.run().join());
  }
}
