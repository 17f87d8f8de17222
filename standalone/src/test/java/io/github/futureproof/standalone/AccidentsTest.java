package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Odd trees, full disks and two runs at once: told in one line, and nothing is lost. */
final class AccidentsTest {
  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void start() {
    command = new Command(folder);
  }

  @Test
  void linksThatGoRoundInCircles() throws IOException {
    command.write("src/A.java", Command.source("A", "lost();"));
    Files.createSymbolicLink(folder.resolve("src/up"), folder.resolve("src"));
    Files.createSymbolicLink(folder.resolve("src/Up.java"), folder.resolve("src"));
    Path self = folder.resolve("src/Self.java");
    Files.createSymbolicLink(self, self);
    Command.Ran ran = command.run("src");
    assertEquals(1, ran.status(), ran.err());
    assertTrue(ran.out().contains("1 file, 1 finding"), ran.out());
    Command.raw(self.toString()).refused("Self.java", "does not exist");
  }

  /** As what generates sources writes it. */
  @Test
  @Timeout(300)
  void fiveMegabytes() {
    String lines =
        IntStream.range(0, 4)
            .mapToObj(
                i -> "    int v" + i + " = 7 * (n - " + i + "); // words that fill the line\n")
            .collect(Collectors.joining());
    StringBuilder text = new StringBuilder("class Big {\n  void two() {}\n  void one() {}\n");
    for (int i = 0; text.length() < 5_000_000; i++) {
      text.append("  void m").append(i).append("(int n) {\n").append(lines);
      text.append(i % 1000 == 0 ? "    two();\n  }\n" : "  }\n");
    }
    String before = text.append("}\n").toString();
    command.write("Big.java", before);
    Command.Ran ran =
        command.run("--fix", "--report", "json=" + folder.resolve("out.json"), "Big.java");
    assertEquals(0, ran.status(), ran.err());
    assertEquals(before.replace("    two();", "    one();"), command.read("Big.java"));
  }

  /** Blank lines must not take the square of their number. */
  @Test
  @Timeout(60)
  void fiveMegabytesOfNothing() {
    command.write("A.java", Command.source("A", "lost();", "\n".repeat(5_000_000)));
    Command.Ran ran = command.run("A.java");
    assertTrue(ran.out().contains("1 file, 1 finding"), ran.out());
  }

  /** The limit of a process on the size of files stands for a disk that is full. */
  @Test
  void aDiskThatIsFull() throws Exception {
    String long1 = Command.source("Good", "three();", "/*" + "x".repeat(100_000) + "*/");
    command.write("Good.java", long1);
    full("Good.java", "--fix");
    assertEquals(long1, command.read("Good.java"));

    String[] calls = Stream.generate(() -> "lost();").limit(500).toArray(String[]::new);
    command.write("Many.java", Command.source("Many", calls));
    command.write("old.json", "old");
    full("old.json", "--report", "json=" + folder.resolve("old.json"));
    assertEquals("old", command.read("old.json"));
    full("known", "--baseline", folder.resolve("known").toString());
    assertFalse(Files.exists(folder.resolve("known")));
  }

  @Test
  void anOutputThatIsFull() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no disk that is always full");
    command.write("A.java", Command.source("A", "lost();"));
    List<String> line = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" > /dev/full", "sh"));
    line.addAll(Forked.command());
    line.addAll(List.of(command.words("A.java")));
    Command.Ran ran = Forked.run(folder, Map.of(), line);
    assertEquals(
        new Command.Ran(
            2, "futureproof: the output can't be written: No space left on device\n", ""),
        ran);
  }

  private void full(String name, String... words) throws Exception {
    assumeTrue(File.separatorChar == '/');
    List<String> line = new ArrayList<>(List.of("sh", "-c", "ulimit -f 20; exec \"$@\"", "sh"));
    line.addAll(Forked.command("-XX:-UsePerfData", "-Xshare:auto"));
    line.addAll(List.of(command.words(words)));
    line.add(folder.toString());
    Command.Ran ran = Forked.run(folder, Map.of(), line);
    assertEquals(2, ran.status(), ran.out());
    List<String> told = ran.out().lines().filter(each -> each.startsWith("futureproof: ")).toList();
    assertEquals(1, told.size(), ran.out());
    assertTrue(told.get(0).contains(name + " can't be written: File too large"), told.get(0));
    assertFalse(ran.out().contains("Exception"), ran.out());
    noneIsLeft();
  }

  private void noneIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.filter(each -> each.toString().endsWith(".tmp")).toList());
    }
  }

  @Test
  void aNameThatTheLocaleHasNoLettersFor() throws Exception {
    command.write("src/Grüße.java", Command.source("Grüße", "lost();"));
    command.write("args", "src/Grüße.java\n");
    for (String word : List.of("src", "@args")) {
      List<String> words = new ArrayList<>(Forked.command());
      words.addAll(List.of("--checks", "Probe", word));
      Command.Ran ran = Forked.run(folder, Map.of("LC_ALL", "C"), words);
      assumeFalse(ran.status() == 1, "a Java whose names do not depend on the locale");
      assertEquals(2, ran.status(), ran.out());
      assertEquals(1, ran.out().lines().count(), ran.out());
      assertTrue(ran.out().contains("set LC_ALL=C.UTF-8"), ran.out());
    }
  }

  /** Two that mend the same files and write the same files: each of these is whole, always. */
  @Test
  @Timeout(120)
  void twoRunsAtOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      command.write("src/A" + i + ".java", Command.source("A" + i, "three();", "lost();"));
    }
    Path report = folder.resolve("out.json");
    List<String> words = new ArrayList<>(Forked.command());
    words.addAll(List.of("--checks", "Probe", "--fix", "--report", "json=" + report));
    words.addAll(List.of("--baseline-update", "--baseline", folder.resolve("known").toString()));
    words.add("src");
    command.write("known", "# none yet\n");
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<CompletableFuture<Command.Ran>> runs =
          Stream.of(1, 2)
              .map(i -> CompletableFuture.supplyAsync(() -> forked(words), two))
              .toList();
      while (!runs.stream().allMatch(CompletableFuture::isDone)) {
        if (Files.exists(report)) {
          String seen = Files.readString(report);
          assertTrue(seen.isEmpty() || seen.endsWith("}\n"), seen);
        }
        Thread.sleep(1);
      }
      for (CompletableFuture<Command.Ran> each : runs) {
        Command.Ran ran = each.get();
        boolean late = ran.status() == 2 && ran.out().contains(" was changed meanwhile: run ");
        assertTrue(ran.status() == 0 || late, ran.out());
      }
      assertTrue(runs.stream().anyMatch(each -> each.join().status() == 0));
    } finally {
      two.shutdownNow();
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(
          Command.source("A" + i, "one();", "lost();"), command.read("src/A" + i + ".java"));
    }
    assertEquals(20, command.read("out.json").lines().count());
    assertEquals(21, command.read("known").lines().count());
    noneIsLeft();
  }

  private Command.Ran forked(List<String> words) {
    try {
      return Forked.run(folder, Map.of(), words);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
