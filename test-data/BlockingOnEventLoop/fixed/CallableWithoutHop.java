import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
class CallableWithoutHop {
  private final RestTemplate rest = new RestTemplate();

  @PostMapping("/convert")
  Mono<String> convert(@RequestBody String amount) {
    return Mono.fromCallable(
        () -> rest.getForObject("https://rates.example.org/" + amount, String.class))
        .subscribeOn(Schedulers.boundedElastic());
  }
}
