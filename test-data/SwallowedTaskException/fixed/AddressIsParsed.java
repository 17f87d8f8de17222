import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;

class AddressIsParsed {
  void remember(ExecutorService workers, List<String> addresses, Set<String> hosts) {
    workers.execute(() -> addresses.forEach(each -> hosts.add(URI.create(each).getHost())));
  }
}
