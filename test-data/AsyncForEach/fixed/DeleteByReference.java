import java.util.Set;
import reactor.core.publisher.Mono;

class DeleteByReference {
  interface Files {
    Mono<Void> delete(String name);
  }

  void clean(Set<String> names, Files files) {
    Mono.when(names.stream().map(files::delete).toList()).subscribe(result -> {}, error ->
        Thread.currentThread()
            .getUncaughtExceptionHandler()
            .uncaughtException(Thread.currentThread(), error));
  }
}
