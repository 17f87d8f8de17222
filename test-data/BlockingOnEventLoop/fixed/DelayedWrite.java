import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class DelayedWrite {
  Mono<Path> later(Path file, String text) {
    return Mono.delay(Duration.ofSeconds(1))
        .map(tick -> text + tick)
        .publishOn(Schedulers.boundedElastic())
        .map(line -> write(file, line));
  }

  private Path write(Path file, String line) {
    try {
      return Files.writeString(file, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
