package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ProgressTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);

  @Test
  void isQuietWhileThingsAreQuick() {
    try (Progress progress = Progress.start(stream, 60_000)) {
      progress.doing("analysing x", 3);
      progress.visited();
    }
    assertEquals("", terminal.toString(StandardCharsets.UTF_8));
  }

  @Test
  @Timeout(30)
  void countsFilesAndWipesItsLine() throws InterruptedException {
    try (Progress progress = Progress.start(stream, 1)) {
      progress.doing("analysing x", 3);
      progress.visited();
      progress.visited();
      while (!terminal.toString(StandardCharsets.UTF_8).contains("analysing x 2/3 files")) {
        Thread.sleep(10);
      }
    }
    assertTrue(terminal.toString(StandardCharsets.UTF_8).endsWith("\r\033[K"));
  }

  @Test
  void isNothingElsewhere() {
    try (Progress progress = Progress.none()) {
      progress.doing("analysing x", 3);
      progress.visited();
    }
    assertEquals("", terminal.toString(StandardCharsets.UTF_8));
  }
}
