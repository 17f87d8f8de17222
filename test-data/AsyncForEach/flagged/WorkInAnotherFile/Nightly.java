import java.util.List;

class Nightly {
  private final Reports reports;

  Nightly(Reports reports) {
    this.reports = reports;
  }

  void run(List<String> customers) {
    // BUG: Diagnostic contains: forEach drops what render starts for each element
    customers.forEach(customer -> reports.render(customer));
  }
}
