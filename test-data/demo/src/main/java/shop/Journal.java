package shop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What happened, line by line, for the auditors. */
final class Journal {
  private final Path file;

  Journal(Path file) {
    this.file = file;
  }

  /** Writes a line, as soon as somebody subscribes. */
  Mono<Void> append(String line) {
    return Mono.fromCallable(
            () ->
                Files.write(
                    file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND))
        .subscribeOn(Schedulers.boundedElastic())
        .then();
  }
}
