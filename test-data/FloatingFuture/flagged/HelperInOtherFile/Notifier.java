import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class Notifier {
  private final HttpClient client = HttpClient.newHttpClient();

  CompletableFuture<Integer> announce(String order) {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://hook/" + order)).build();
    return client.sendAsync(request, BodyHandlers.discarding()).thenApply(r -> r.statusCode());
  }
}
