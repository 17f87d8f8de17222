import org.apache.http.concurrent.BasicFuture;

class FutureOfUnknownLibrary {
  interface Client {
    BasicFuture<String> fetch(String url);
  }

  // A future type of its own, and nothing is known of the library that it belongs to.
  void warm(Client client) {
    client.fetch("/");
  }
}
