package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services of others that we call: mail, payments, warehouse. */
final class Gateway {
  private static final Logger logger = LoggerFactory.getLogger(Gateway.class);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;

  Gateway(URI base) {
    this.base = base;
  }

  CompletableFuture<String> charge(Order order) {
    return post("payments", "order=" + order.id());
  }

  CompletableFuture<String> reserve(Order.Line line) {
    return post("warehouse", line.article() + "=" + line.pieces());
  }

  CompletableFuture<Void> mail(String to, String text) {
    return post("mail", to + "\n" + text).thenAccept(id -> logger.debug("mail {}", id));
  }

  private CompletableFuture<String> post(String service, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(service)).POST(BodyPublishers.ofString(body)).build();
    return http.sendAsync(request, BodyHandlers.ofString())
        .thenApply(
            response -> {
              if (response.statusCode() >= 400) {
                throw new IllegalStateException(service + ": " + response.statusCode());
              }
              return response.body();
            });
  }
}
