import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;

class AddressIsParsed {
  void remember(ExecutorService workers, List<String> addresses, Set<String> hosts) {
    workers.submit(() -> addresses.forEach(each -> remember(each, hosts)));
    workers.submit(() -> hosts.add(URI.create("http://localhost/").getHost()));
    workers.submit(() -> addresses.removeIf(Pattern.compile("[.]local").asPredicate()));
  }

  private void remember(String address, Set<String> hosts) {
    try {
      hosts.add(URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      System.err.println("no address: " + address);
    }
  }
}
