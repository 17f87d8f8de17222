package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class ProgressTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }

  private void await(String text) throws InterruptedException {
    while (!shown().contains(text)) {
      Thread.sleep(10);
    }
  }

  @Test
  void isQuietWhileThingsAreQuick() {
    try (Progress progress = Progress.start(stream, 60_000)) {
      progress.analysing("analysing x", 3, true);
      progress.visited(1);
    }
    assertEquals("", shown());
  }

  @Test
  @Timeout(30)
  void countsFilesAndFindingsAndWipesItsLine() throws InterruptedException {
    try (Progress progress = Progress.start(stream, 1)) {
      progress.analysing("analysing x", 3, true);
      progress.visited(1);
      progress.visited(4);
      await("analysing x: 2/3 files, 5 findings, ");
      // By now some of them are known to be none that count.
      progress.found(2);
      progress.analysing("analysing y", 2, true);
      progress.visited(1);
      await("analysing y: 1/2 files, 3 findings, ");
      progress.analysing("analysing z", 2, false);
      progress.visited(9);
      await("analysing z: 1/2 files, 2 findings, ");
      progress.doing("asking");
      await("\033[Kasking, 2 s");
      progress.pause();
      progress.doing("asking again");
      await("\033[Kasking again, ");
      String again = shown().substring(shown().indexOf("asking again, "));
      assertTrue(again.matches("(?s)asking again, [01] s.*"), again);
    }
    assertTrue(shown().endsWith("\r\033[K"));
    assertFalse(shown().contains("\n"));
  }

  @Test
  @Timeout(30)
  void isInLinesForWhoAsks() throws InterruptedException {
    try (Progress progress = Progress.inLines(stream, 1)) {
      progress.analysing("analysing x", 3, true);
      await(" s\nprogress: analysing x: 0/3 files, 0 findings, ");
    }
    assertFalse(shown().contains("\033"));
  }

  @Test
  void isNothingElsewhere(@TempDir Path folder) throws Exception {
    try (Progress progress = Progress.none()) {
      progress.analysing("analysing x", 3, true);
      progress.visited(0);
    }
    Command command = new Command(folder);
    String source = command.write("A.java", Command.source("A", "one();")).toString();
    List<String> words = new ArrayList<>(Forked.command("-Dfutureproof.progress=1"));
    words.addAll(List.of("--checks", "Probe", source));
    String asked = Forked.run(folder, Map.of(), words).out();
    assertTrue(asked.startsWith("progress: analysing "), asked);
    words.remove("-Dfutureproof.progress=1");
    String other = Forked.run(folder, Map.of(), words).out();
    assertTrue(other.startsWith("1 file, 0 findings, 0 fixes"), other);
  }
}
