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
        // BUG: Diagnostic contains: The Mono of bodyToMono is dropped
        .bodyToMono(String.class);
  }
}
