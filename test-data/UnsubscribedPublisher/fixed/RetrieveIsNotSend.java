import org.springframework.web.reactive.function.client.WebClient;

class RetrieveIsNotSend {
  private final WebClient client = WebClient.create("https://metrics.example.com");

  void push(String line) {
    client.post().uri("/push").bodyValue(line).retrieve()
        .toBodilessEntity().subscribe(result -> {}, error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error));
  }
}
