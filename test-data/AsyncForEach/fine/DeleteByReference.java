import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class DeleteByReference {
  interface Files {
    Mono<Void> delete(String name);
  }

  Mono<Void> clean(Set<String> names, Files files) {
    return Flux.fromIterable(names).flatMap(files::delete).then();
  }
}
