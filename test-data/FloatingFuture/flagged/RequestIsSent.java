import java.util.concurrent.CompletableFuture;

class RequestIsSent {
  interface Exchange {
    CompletableFuture<Void> sendRequest(int number);
  }

  void ask(Exchange exchange) {
    // BUG: Diagnostic contains: The future of sendRequest is dropped
    exchange.sendRequest(403);
  }
}
