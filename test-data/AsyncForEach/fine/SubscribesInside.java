import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

class SubscribesInside {
  private static final Logger log = LoggerFactory.getLogger(SubscribesInside.class);

  interface Files {
    Mono<Void> delete(String name);
  }

  void clean(List<String> names, Files files) {
    names.forEach(
        name ->
            files.delete(name).subscribe(done -> {}, error -> log.warn("{} stays", name, error)));
  }
}
