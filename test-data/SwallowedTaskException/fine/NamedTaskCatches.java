import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

class NamedTaskCatches {
  private static final Logger LOGGER = Logger.getLogger("ping");

  static final class Ping implements Runnable {
    private final URI uri;

    Ping(URI uri) {
      this.uri = uri;
    }

    @Override
    public void run() {
      try {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
      } catch (Exception e) {
        LOGGER.log(Level.WARNING, "no answer", e);
      }
    }
  }

  void ping(ExecutorService pool, URI uri) {
    pool.submit(new Ping(uri));
  }
}
