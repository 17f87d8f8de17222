import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Notifier {
  private static final Logger log = LoggerFactory.getLogger(Notifier.class);
  private final HttpClient client = HttpClient.newHttpClient();

  CompletableFuture<Integer> announce(String order) {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://hook/" + order)).build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .thenApply(response -> response.statusCode())
        .exceptionally(
            failure -> {
              log.warn("not announced: {}", order, failure);
              return 0;
            });
  }
}
