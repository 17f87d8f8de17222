import java.util.concurrent.Future;

class FutureOfThePlatform {
  interface Client {
    Future<String> fetch(String url);
  }

  void warm(Client client) {
    // BUG: Diagnostic contains: The future of fetch is dropped
    client.fetch("/");
  }
}
