import java.util.List;
import java.util.concurrent.CompletableFuture;

class Nightly {
  private final Reports reports;

  Nightly(Reports reports) {
    this.reports = reports;
  }

  void run(List<String> customers) {
    CompletableFuture.allOf(
            customers.stream().map(customer -> reports.render(customer))
                .toList().toArray(new CompletableFuture[0]))
        .join();
  }
}
