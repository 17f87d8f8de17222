package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with somebody before it, at a real terminal. */
final class TerminalTest {
  private static final int INTERRUPTED = 130;

  @TempDir Path folder;
  private Command command;
  private Path temporary;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "what makes a terminal");
    command = new Command(folder);
    temporary = Files.createDirectory(folder.resolve("temporary"));
  }

  private List<String> line(String... words) {
    List<String> line =
        new ArrayList<>(Forked.command("-XX:-UsePerfData", "-Djava.io.tmpdir=" + temporary));
    line.addAll(List.of(command.words(words)));
    return line;
  }

  private Terminal terminal(String... words) throws IOException {
    return new Terminal(folder, line(words));
  }

  /** No file that was to be moved or taken away. */
  private void nothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(
          List.of(),
          files
              .filter(each -> each.toString().endsWith(".tmp") || each.startsWith(temporary))
              .filter(each -> !each.equals(temporary))
              .toList());
    }
  }

  @Test
  void progressIsShownAndWiped() throws Exception {
    command.write("src/A.java", Command.source("A", "lost();"));
    command.write("src/B.java", Command.source("B", "slow();"));
    try (Terminal terminal = terminal("src")) {
      terminal.await("analysing .+: 1/2 files, 1 finding, \\d+ s", 1);
      assertEquals(1, terminal.status());
      String shown = terminal.shown();
      int last = shown.lastIndexOf("analysing ");
      int wiped = shown.indexOf("\r\033[K", last);
      int told = shown.indexOf("A.java:3: warning: [Probe]");
      assertTrue(last < wiped && wiped < told, shown);
      assertFalse(shown.substring(0, last).contains("\n"), shown);
    }
    Command.Ran quiet = Forked.run(folder, Map.of(), line("src"));
    assertFalse(quiet.out().contains("analysing"), quiet.out());
    assertTrue(quiet.out().contains("A.java:3: warning: [Probe]"), quiet.out());
  }

  @Test
  void eachFixIsAskedFor() throws Exception {
    command.write("A.java", Command.source("A", "two();", "two();", "two();"));
    try (Terminal terminal = terminal("--fix", "--interactive", "A.java")) {
      terminal.await("Apply this fix", 1);
      assertTrue(terminal.shown().contains("\n+    one();\n"), terminal.shown());
      terminal.type("n\n");
      terminal.await("Apply this fix", 2);
      terminal.type("y\n");
      terminal.await("Apply this fix", 3);
      assertTrue(command.read("A.java").contains("    two();\n    two();\n    two();\n"));
      terminal.type("q\n");
      assertEquals(1, terminal.status(), terminal.shown());
      assertTrue(terminal.shown().contains("A.java:4: fixed: [Probe]"), terminal.shown());
    }
    assertEquals(Command.source("A", "two();", "one();", "two();"), command.read("A.java"));
  }

  @Test
  void interruptedWhileItAsks() throws Exception {
    String source = Command.source("A", "two();", "two();");
    command.write("A.java", source);
    try (Terminal terminal = terminal("--fix", "--interactive", "A.java")) {
      terminal.await("Apply this fix", 1);
      terminal.type("y\n");
      terminal.await("Apply this fix", 2);
      terminal.type(Terminal.CTRL_C);
      assertEquals(INTERRUPTED, terminal.status(), terminal.shown());
    }
    assertEquals(source, command.read("A.java"));
    nothingIsLeft();
  }

  /** One compilation is done and lies in a temporary folder, the next one is under way. */
  @Test
  void interruptedWhileItAnalyses() throws Exception {
    String source = Command.source("A", "two();", "slow();");
    command.write("app/A.java", source);
    command.write("lib/Lib.java", "public class Lib {}\n");
    command.write("old.json", "old");
    try (Terminal terminal =
        terminal(
            "--fix",
            "--report",
            "json=" + folder.resolve("old.json"),
            "--compilation",
            "lib",
            "lib",
            "--compilation",
            "app",
            "--needs",
            "lib",
            "app")) {
      terminal.await("analysing .*app: 0/1 files", 1);
      assertTrue(temporary.toFile().list().length > 0, "it would not be shown to be taken away");
      terminal.type(Terminal.CTRL_C);
      assertEquals(INTERRUPTED, terminal.status(), terminal.shown());
      assertFalse(terminal.shown().contains("Exception"), terminal.shown());
    }
    assertEquals(source, command.read("app/A.java"));
    assertEquals("old", command.read("old.json"));
    nothingIsLeft();
  }

  /** By then files are in place one after the other: it waits for the last one. */
  @Test
  void interruptedWhileItWrites() throws Exception {
    int count = 600;
    for (int i = 0; i < count; i++) {
      command.write("src/A" + i + ".java", Command.source("A" + i, "two();"));
    }
    Path first = folder.resolve("src/A0.java");
    long before = Files.size(first);
    Object key = Files.readAttributes(first, "unix:ino").get("ino");
    try (Terminal terminal = terminal("--fix", "src")) {
      while (Files.readAttributes(first, "unix:ino").get("ino").equals(key)) {
        assertTrue(terminal.isOpen(), terminal.shown());
      }
      terminal.type(Terminal.CTRL_C);
      assertEquals(INTERRUPTED, terminal.status(), terminal.shown());
    }
    assertEquals(before, Files.size(first));
    Set<String> texts = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      texts.add(command.read("src/A" + i + ".java").replace("A" + i, "A"));
    }
    assertEquals(Set.of(Command.source("A", "one();")), texts);
    nothingIsLeft();
  }

  @Test
  void interruptedWhileItWatches() throws Exception {
    command.write("src/A.java", Command.source("A", "lost();"));
    try (Terminal terminal = terminal("--watch", "src")) {
      terminal.await("Ctrl-C ends it", 1);
      terminal.type(Terminal.CTRL_C);
      assertEquals(0, terminal.status(), terminal.shown());
    }
    nothingIsLeft();
  }
}
