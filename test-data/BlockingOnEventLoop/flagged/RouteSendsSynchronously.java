import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class RouteSendsSynchronously {
  private final HttpClient client = HttpClient.newHttpClient();

  RouterFunction<ServerResponse> routes() {
    // BUG: Diagnostic contains: HttpClient.send blocks the Spring WebFlux event loop
    return RouterFunctions.route().GET("/weather", this::weather).build();
  }

  private Mono<ServerResponse> weather(ServerRequest request) {
    try {
      HttpRequest ask = HttpRequest.newBuilder(URI.create("https://weather.example.org")).build();
      return ServerResponse.ok().bodyValue(client.send(ask, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      return Mono.error(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Mono.error(e);
    }
  }
}
