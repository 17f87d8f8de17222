import org.springframework.web.reactive.function.client.WebClient;

class RetrieveIsNotSend {
  private final WebClient client = WebClient.create("https://metrics.example.com");

  void push(String line) {
    // BUG: Diagnostic contains: The ResponseSpec of retrieve is dropped: nobody starts it
    client.post().uri("/push").bodyValue(line).retrieve();
  }
}
