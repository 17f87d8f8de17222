import java.io.File;
import java.time.Duration;
import reactor.core.publisher.Mono;

final class TwoOperatorsOneHop {
  Mono<Boolean> clean(File log, File index) {
    return Mono.delay(Duration.ofMinutes(1))
        // BUG: Diagnostic contains: File.delete blocks the Reactor non-blocking scheduler
        .map(tick -> log.delete())
        // BUG: Diagnostic contains: File.delete blocks the Reactor non-blocking scheduler
        .map(gone -> gone && index.delete());
  }
}
