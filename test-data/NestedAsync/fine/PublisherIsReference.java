import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

class PublisherIsReference {
  Publisher<String> adapt(Flux<String> words) {
    return words::subscribe;
  }
}
