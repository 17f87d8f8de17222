import java.io.File;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class TwoOperatorsOneHop {
  Mono<Boolean> clean(File log, File index) {
    return Mono.delay(Duration.ofMinutes(1))
        .publishOn(Schedulers.boundedElastic())
        .map(tick -> log.delete())
        .map(gone -> gone && index.delete());
  }
}
