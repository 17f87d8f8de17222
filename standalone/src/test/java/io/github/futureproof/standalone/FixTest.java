package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --fix} and {@code --dry-run}. */
final class FixTest {
  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void start() {
    command = new Command(folder);
  }

  @Test
  void mendsUntilNothingIsLeft() {
    command.write("A.java", Command.source("A", "three(); three();", "two();"));
    Command.Ran ran = command.run("--fix", "A.java");
    assertEquals(Command.source("A", "one(); one();", "one();"), command.read("A.java"));
    assertEquals(0, ran.status(), ran.out() + ran.err());
    assertTrue(ran.out().contains("A.java:3: fixed: [Probe] call another"), ran.out());
    assertTrue(ran.out().contains("1 file, 5 findings, 5 fixes applied"), ran.out());
  }

  @Test
  void leavesWhatHasNoFixAndSaysSo() {
    command.write("A.java", Command.source("A", "lost();", "two();"));
    Command.Ran ran = command.run("--fix", "A.java");
    assertEquals(Command.source("A", "lost();", "one();"), command.read("A.java"));
    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("A.java:3: warning: [Probe] Found lost"), ran.out());
    assertTrue(ran.out().contains("1 file, 2 findings, 1 fix applied"), ran.out());
  }

  @Test
  void leavesOutTheOneFixThatWouldNotCompile() {
    command.write("A.java", Command.source("A", "two();", "broken();", "two();"));
    Command.Ran ran = command.run("--fix", "A.java");
    assertEquals(Command.source("A", "one();", "broken();", "one();"), command.read("A.java"));
    assertEquals("", ran.err());
    assertTrue(ran.out().contains("A.java:4: left: [Probe] Found broken: its fix would not"));
    assertTrue(ran.out().contains("A.java:4: warning: [Probe] Found broken"), ran.out());
    assertEquals(1, ran.status());
  }

  @Test
  void findsTheBadFixAmongManyAndInEachFile() {
    String[] calls = new String[9];
    java.util.Arrays.fill(calls, "two();");
    calls[3] = "broken();";
    command.write("A.java", Command.source("A", calls));
    command.write("B.java", Command.source("B", calls));
    command.write("C.java", Command.source("C", "two();"));
    Command.Ran ran = command.run("--fix", "A.java", "B.java", "C.java");
    assertTrue(ran.out().contains("3 files, 19 findings, 17 fixes applied"), ran.out());
    assertEquals(2, ran.out().lines().filter(line -> line.contains(": left: ")).count());
    assertEquals(1, ran.status());
  }

  @Test
  void stopsWhereAFixDoesNotEndItsFinding() {
    command.write("A.java", Command.source("A", "endless();"));
    Command.Ran ran = command.run("--fix", "A.java");
    assertEquals(1, ran.status());
    assertTrue(command.read("A.java").length() < 1_000);
  }

  @Test
  void addsImports() {
    command.write("A.java", "package p;\n\n" + Command.source("A", "Thread.sleep(1);"));
    command.run("--fix", "A.java");
    String text = command.read("A.java");
    assertTrue(
        text.startsWith("package p;\n\nimport java.util.concurrent.TimeUnit;\n\nclass A {"), text);
    assertEquals(0, command.run("A.java").status());
  }

  @Test
  void keepsLineEndsMarkModeAndLink() throws IOException {
    String source = Command.source("A", "twoLines();").replace("\n", "\r\n");
    Path file = command.write("real/A.java", "\uFEFF// ä €\r\n" + source);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
    Files.createSymbolicLink(folder.resolve("A.java"), Path.of("real/A.java"));
    Command.Ran ran = command.run("--fix", "A.java");
    assertEquals(0, ran.status(), ran.out() + ran.err());
    String wanted =
        "\uFEFF// ä €\r\n" + Command.source("A", "one();", "one();").replace("\n", "\r\n");
    assertArrayEquals(wanted.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    assertEquals("rw-r-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertTrue(Files.isSymbolicLink(folder.resolve("A.java")));
    try (var files = Files.list(folder.resolve("real"))) {
      assertEquals(1, files.count(), "no temporary file is left");
    }
  }

  @Test
  void touchesNoFileThatHasNothingToMend() throws IOException {
    Path file = command.write("B.java", Command.source("B", "lost();"));
    command.write("A.java", Command.source("A", "two();"));
    Object before = Files.readAttributes(file, "unix:ino").get("ino");
    command.run("--fix", "A.java", "B.java");
    assertEquals(before, Files.readAttributes(file, "unix:ino").get("ino"));
  }

  @Test
  void dryRunChangesNothing() {
    String source = Command.source("A", "two();", "lost();");
    command.write("A.java", source);
    Command.Ran ran = command.run("--dry-run", "A.java");
    assertEquals(source, command.read("A.java"));
    assertEquals(1, ran.status());
    assertTrue(ran.out().startsWith("--- "), ran.out());
    assertFalse(ran.out().contains("findings"), ran.out());
    assertTrue(ran.err().contains("1 file, 2 findings, 1 fix in the diff"), ran.err());
    assertTrue(ran.err().contains("[Probe] Found lost"), ran.err());
  }

  @Test
  void dryRunSaysTheSameAsFix() {
    command.write("A.java", Command.source("A", "two();"));
    assertEquals(1, command.run("--dry-run", "A.java").status());
    command.run("--fix", "A.java");
    Command.Ran again = command.run("--dry-run", "A.java");
    assertEquals("", again.out());
    assertEquals(0, again.status());
  }

  /** With line ends of both kinds, names with spaces, and a last line that does not end. */
  @Test
  void gitAndPatchTakeTheDiff() throws Exception {
    List<List<String>> tools =
        List.of(List.of("git", "apply"), List.of("patch", "-p0"), List.of("patch", "-p1"));
    for (List<String> tool : tools) {
      String unix = "package p;\n" + Command.source("A", "three();", "lost();", "twoLines();");
      String dos = Command.source("B", "two();").replace("\n", "\r\n");
      command.write("sub/p/A.java", unix.stripTrailing());
      command.write("a folder/B.java", dos);
      Path diff = command.write("diff", command.run("--dry-run", "sub", "a folder").out());
      run(tool, diff);
      String fixed = "package p;\n" + Command.source("A", "one();", "lost();", "one();", "one();");
      assertEquals(fixed.stripTrailing(), command.read("sub/p/A.java"), tool.toString());
      assertEquals(
          Command.source("B", "one();").replace("\n", "\r\n"),
          command.read("a folder/B.java"),
          tool.toString());
    }
  }

  private void run(List<String> tool, Path diff) throws Exception {
    Process process =
        new ProcessBuilder(tool)
            .directory(folder.toFile())
            .redirectInput(diff.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), tool + ": " + said + Files.readString(diff));
  }
}
