import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import reactor.core.publisher.Mono;

/** A call behind fromRunnable would leave it a Mono of Object: no fix. */
@RestController
class TypeToldByTarget {
  private final RestTemplate rest = new RestTemplate();

  @DeleteMapping("/orders")
  Mono<Void> clear() {
    // BUG: Diagnostic contains: RestTemplate.delete blocks the Spring WebFlux event loop
    return Mono.fromRunnable(() -> rest.delete("https://orders.example.org/all"));
  }
}
