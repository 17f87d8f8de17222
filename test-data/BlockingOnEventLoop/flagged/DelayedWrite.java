import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import reactor.core.publisher.Mono;

final class DelayedWrite {
  Mono<Path> later(Path file, String text) {
    return Mono.delay(Duration.ofSeconds(1))
        .map(tick -> text + tick)
        // BUG: Diagnostic contains: Files.writeString blocks the Reactor non-blocking scheduler
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
