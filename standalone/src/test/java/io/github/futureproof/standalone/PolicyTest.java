package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code futureproof.properties} and the command line together. */
final class PolicyTest {
  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void write() {
    command = new Command(folder);
    command.write("src/a/A.java", "package a; " + Command.source("A", "lost();"));
    command.write("src/b/B.java", "package b; " + Command.source("B", "lost();"));
  }

  private Command.Ran run(String... more) {
    String[] words = new String[more.length + 3];
    System.arraycopy(more, 0, words, 0, more.length);
    words[more.length] = "--classpath";
    words[more.length + 1] = folder.toString();
    words[more.length + 2] = folder.resolve("src").toString();
    return Command.raw(words);
  }

  private static void finds(int findings, Command.Ran ran) {
    String wanted = "2 files, " + findings + (findings == 1 ? " finding," : " findings,");
    assertTrue(ran.out().contains(wanted), ran.out() + ran.err());
  }

  @Test
  void settingsHold() {
    finds(2, run());
    command.write("futureproof.properties", "severity.Probe=OFF\n");
    finds(0, run());
    command.write("futureproof.properties", "package.a.severity.Probe=OFF\n");
    finds(1, run());
    command.write("futureproof.properties", "exclude=src/b\n");
    finds(1, run());
    command.write("futureproof.properties", "package.b.severity.*=ERROR\n");
    Command.Ran ran = run();
    finds(2, ran);
    assertEquals(1, ran.out().lines().filter(line -> line.contains(": error: [Probe]")).count());
  }

  @Test
  void commandLineWins() {
    command.write("futureproof.properties", "severity.Probe=OFF\n");
    finds(2, run("--severity", "Probe=WARN"));
    finds(2, run("--checks", "Probe"));
    command.write("futureproof.properties", "package.b.severity.Probe=ERROR\n");
    finds(0, run("--checks", "-Probe"));
    Command.Ran ran = run("--checks", "Probe");
    assertEquals(1, ran.out().lines().filter(line -> line.contains(": error: [Probe]")).count());
  }

  @Test
  void namedFileHoldsAlone() {
    command.write("futureproof.properties", "nonsense=1\n");
    command.write("ours.properties", "package.a.severity.Probe=OFF\n");
    finds(1, run("--config", folder.resolve("ours.properties").toString()));
  }

  @Test
  void fireAndForgetNamesWhatIsThere() {
    command.write("futureproof.properties", "fireAndForget = b.B#gone\n");
    run().refused("fireAndForget b.B#gone: b.B has no member gone; expected a method or field");
    command.write("futureproof.properties", "fireAndForget = b.B#lost, not.in.This#one\n");
    finds(2, run());
  }

  @Test
  void anyWordForASeverity() {
    for (String word : new String[] {"warning", "Warn", "WARN"}) {
      command.write("futureproof.properties", "severity.Probe=" + word + "\n");
      finds(2, run());
      finds(2, run("--severity", "Probe=" + word, "--fail-on", word));
    }
    finds(0, run("--severity", "Probe=off"));
  }

  @Test
  void whatCanNotBeMeantIsRefused() {
    command.write("futureproof.properties", "\nseverity.Prob=OFF\n");
    run().refused("futureproof.properties:2: unknown key severity.Prob", "severity.Probe");
    run("--config", "none").refused("none does not exist");
  }
}
