import java.util.concurrent.CompletableFuture;

class AnswerIsSent {
  interface Exchange {
    CompletableFuture<Void> sendResponse(int status);
  }

  // Who asked may be gone: there is nobody left to tell.
  void refuse(Exchange exchange) {
    exchange.sendResponse(403);
  }
}
