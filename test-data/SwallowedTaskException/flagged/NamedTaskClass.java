import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class NamedTaskClass {
  static final class Ping implements Callable<Integer> {
    private final URI uri;

    Ping(URI uri) {
      this.uri = uri;
    }

    @Override
    public Integer call() throws Exception {
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  void ping(ExecutorService pool, URI uri) {
    // BUG: Diagnostic contains: The future of submit is dropped
    pool.submit(new Ping(uri));
  }
}
