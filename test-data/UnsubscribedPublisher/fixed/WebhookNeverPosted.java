import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.springframework.web.reactive.function.client.WebClient;

class WebhookNeverPosted {
  private static final Logger logger = LogManager.getLogger();

  private final WebClient client = WebClient.create("https://hooks.example.com");

  void notifyShipped(String order) {
    client
        .post()
        .uri("/shipped")
        .bodyValue(order)
        .retrieve()
        .bodyToMono(String.class)
        .subscribe(result -> {}, error -> logger.error("bodyToMono failed", error));
  }
}
