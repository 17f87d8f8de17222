import java.util.List;

class Nightly {
  private final Reports reports = new Reports();

  void run(List<String> customers) {
    customers.forEach(customer -> reports.render(customer));
  }
}
