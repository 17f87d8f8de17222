import java.util.Set;
import reactor.core.publisher.Mono;

class DeleteByReference {
  interface Files {
    Mono<Void> delete(String name);
  }

  void clean(Set<String> names, Files files) {
    // BUG: Diagnostic contains: forEach drops what delete returns for each element
    names.forEach(files::delete);
  }
}
