import java.time.Duration;
import java.io.File;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class HopInHelper {
  Mono<Boolean> later(File file) {
    return onWorker(Mono.delay(Duration.ofSeconds(1))).map(tick -> file.delete());
  }

  Mono<Boolean> viaTransform(File file) {
    return Mono.delay(Duration.ofSeconds(1)).as(HopInHelper::onWorker).map(tick -> file.delete());
  }

  Flux<Boolean> inner(Flux<File> files) {
    return Flux.interval(Duration.ofSeconds(1))
        .flatMap(tick -> files.publishOn(Schedulers.boundedElastic()))
        .map(File::delete);
  }

  private static <T> Mono<T> onWorker(Mono<T> mono) {
    return mono.publishOn(Schedulers.boundedElastic());
  }
}
