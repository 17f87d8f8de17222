package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are written as a whole or not at all, and what is wrong with a target is told. */
final class ReportSafetyTest {
  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void writeSomethingToFind() {
    command = new Command(folder);
    command.write("A.java", Command.source("A", "lost();"));
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    try (var files = Files.list(folder)) {
      Set<String> names =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      assertTrue(names.stream().noneMatch(name -> name.endsWith(".tmp")), names.toString());
    }
  }

  private void refused(String target, String... words) {
    // Bad.java: had it been analysed, standard error would tell of it.
    command.write("Bad.java", "class Bad {");
    command.run("--report", target, "A.java", "Bad.java").refused(words);
  }

  @Test
  void refusesWhatCanNotBeMeant() {
    refused("sarif", "--report sarif", "KIND=FILE", "sarif, json, junit, gitlab, html");
    refused("sarif=", "KIND=FILE");
    refused("xml=a.xml", "'xml'", "sarif, json, junit, gitlab, html");
    refused("SARIF=a.sarif", "'SARIF'");
    command.run("--report", "json=-", "--report", "gitlab=-", "A.java").refused("standard output");
    String twice = "=" + folder + "/a.json";
    command
        .run("--report", "json" + twice, "--report", "gitlab" + twice, "A.java")
        .refused("a.json", "two files");
    command.run("--dry-run", "--report", "json=-", "A.java").refused("--dry-run", "--report");
    command
        .run("--baseline", folder + "/k", "--report", "json=" + folder + "/./k", "A.java")
        .refused("two files");
  }

  @Test
  void refusesATargetBeforeItAnalyses() throws IOException {
    refused("json=" + folder, folder.toString(), "is a folder");
    refused("json=" + folder + "/no/a.json", "a.json", "there is no folder", "no");
    refused("json=" + folder + "/A.java/a.json", "there is no folder");
    Path nothing = Path.of("/proc/self");
    if (Files.isDirectory(nothing)) {
      refused("json=" + nothing + "/a.json", "a.json", "can't be written");
    }
  }

  @Test
  void pipesAndDevicesAreWrittenToAndStay() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(made(pipe), "there are no pipes here");
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            task -> {
              Thread reader = new Thread(task);
              reader.setDaemon(true);
              reader.start();
            });
    assertEquals(1, command.run("--report", "json=" + pipe, "A.java").status());
    assertFalse(Files.isRegularFile(pipe), "is replaced");
    assertTrue(read.get(20, TimeUnit.SECONDS).contains("Found lost"));
    // Only now: the super-user could replace a real device.
    fullDisk();
  }

  private static boolean made(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void fullDisk() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no disk that is always full");
    for (String kind : Set.of("json", "sarif", "junit", "html")) {
      Command.Ran ran = command.run("--report", kind + "=" + full, "A.java");
      assertEquals(2, ran.status());
      assertEquals(1, ran.err().lines().count(), ran.err());
      assertTrue(ran.err().contains("/dev/full can't be written: No space left"), ran.err());
    }
    assertFalse(Files.isRegularFile(full), "is replaced");
  }

  @Test
  void standardOutputThatIsGone() {
    PrintStream broken =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("gone");
              }
            },
            true,
            StandardCharsets.UTF_8);
    String[] words = {"--checks=Probe", "--report=json=-", folder + "/A.java"};
    assertEquals(2, Main.run(words, broken, broken));
  }

  @Test
  void keepsTheModeAndFollowsLinks() throws IOException {
    Path report = command.write("real.json", "old");
    Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));
    assertEquals(1, command.run("--report", "json=" + link, "A.java").status());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(command.read("real.json").contains("Found lost"));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(report)));
  }

  @Test
  void othersMayReadANewReport() throws IOException {
    Path plain = command.write("plain", "");
    assertEquals(1, command.run("--report", "json=" + folder + "/a.json", "A.java").status());
    assertEquals(
        Files.getPosixFilePermissions(plain),
        Files.getPosixFilePermissions(folder.resolve("a.json")));
  }

  @Test
  void aNameWithoutFolderIsInTheWorkingFolder() throws IOException {
    Path file = Path.of("futureproof-" + System.nanoTime() + ".json");
    try {
      assertEquals(1, command.run("--report", "json=" + file, "A.java").status());
      assertTrue(Files.readString(file).contains("Found lost"));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
