import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;

class AddressIsParsed {
  void remember(ExecutorService workers, List<String> addresses, Set<String> hosts) {
    // BUG: Diagnostic contains: may throw: URI.create (AddressIsParsed.java:8)
    workers.submit(() -> addresses.forEach(each -> hosts.add(URI.create(each).getHost())));
  }
}
