import java.net.URI;
import java.net.http.HttpRequest;

class RequestNeverSent {
  void ping(URI uri) {
    // BUG: Diagnostic contains: The HttpRequest of build is dropped: nobody starts it
    HttpRequest.newBuilder(uri).GET().build();
  }
}
