import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

class DerivedStageIsHandled {
  private static final Logger LOGGER = Logger.getLogger("prices");
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicReference<Integer> price = new AtomicReference<>();

  void refresh(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(response -> Integer.parseInt(response.body()))
        .thenAccept(price::set)
        .exceptionally(
            failure -> {
              LOGGER.log(Level.WARNING, "no price", failure);
              return null;
            });
  }
}
