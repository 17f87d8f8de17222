import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import reactor.core.publisher.Mono;

@RestController
class CallableWithoutHop {
  private final RestTemplate rest = new RestTemplate();

  @PostMapping("/convert")
  Mono<String> convert(@RequestBody String amount) {
    return Mono.fromCallable(
        // BUG: Diagnostic contains: RestTemplate.getForObject blocks the Spring WebFlux event loop
        () -> rest.getForObject("https://rates.example.org/" + amount, String.class));
  }
}
