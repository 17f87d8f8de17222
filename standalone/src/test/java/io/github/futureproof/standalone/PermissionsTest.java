package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What may not be read or written, or is a folder where a file belongs: told in one line, status 2,
 * and nothing is written. The super-user runs all this without the rights that pass over modes.
 */
final class PermissionsTest {
  private static final String GOOD = Command.source("Good", "three();");

  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void writeSomethingToFix() {
    command = new Command(folder);
    command.write("Good.java", GOOD);
  }

  private Command.Ran run(String... words) throws Exception {
    List<String> line = new ArrayList<>(Forked.command());
    line.addAll(List.of(command.words(words)));
    return Forked.run(folder, Map.of(), Forked.asWhoMayNotDoAll(line));
  }

  private void refused(List<String> arguments, String... words) throws Exception {
    Command.Ran ran = run(arguments.toArray(new String[0]));
    new Command.Ran(ran.status(), "", ran.out()).refused(words);
    assertTrue(ran.out().startsWith("futureproof: "), ran.out());
    assertEquals(GOOD, command.read("Good.java"));
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(each -> each.toString().endsWith(".tmp")).toList());
    }
  }

  private static void mode(Path file, String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private Path unreadable(String name) throws IOException {
    Path file = command.write(name, "");
    mode(file, "-wx------");
    return file;
  }

  @Test
  void sourceThatIsNotReadable() throws Exception {
    unreadable("sub/Secret.java");
    refused(List.of("--fix", "Good.java", "sub"), "Secret.java can't be read");
    command.write("sub/Secret.java", "class Secret {}");
    mode(folder.resolve("sub"), "---------");
    try {
      refused(List.of("--fix", "Good.java", "sub"), "sub can't be read");
    } finally {
      mode(folder.resolve("sub"), "rwx------");
    }
  }

  @Test
  void whatIsReadBesideSources() throws Exception {
    for (String option : List.of("--facts", "--config", "--baseline", "--classpath")) {
      Path file = unreadable("secret" + option);
      refused(
          List.of("--fix", option, file.toString(), "Good.java"),
          file.getFileName() + " can't be read: make it readable");
    }
    Path words = unreadable("words");
    refused(List.of("--fix", "@" + words, "Good.java"), "words can't be read: make it readable");
    unreadable(".hidden/futureproof.properties");
    Files.move(
        folder.resolve(".hidden/futureproof.properties"), folder.resolve("futureproof.properties"));
    refused(List.of("--fix", "Good.java"), "futureproof.properties can't be read");
  }

  @Test
  void aFolderWhereAFileBelongs() throws Exception {
    Path there = Files.createDirectory(folder.resolve("there"));
    for (String option : List.of("--facts", "--config", "--baseline")) {
      refused(List.of("--fix", option, there.toString(), "Good.java"), "there is a folder");
    }
    refused(List.of("--fix", "@" + there, "Good.java"), "there is a folder");
    refused(List.of("--fix", "--report", "json=" + there, "Good.java"), "there", "is a folder");
  }

  @Test
  void fileThatIsReadOnly() throws Exception {
    mode(folder.resolve("Good.java"), "r--------");
    command.write("Other.java", GOOD.replace("Good", "Other"));
    refused(
        List.of("--fix", "Other.java", "Good.java"),
        "Good.java can't be written: make it writable or leave it out");
    assertEquals(GOOD.replace("Good", "Other"), command.read("Other.java"));
  }

  @Test
  void folderThatIsReadOnly() throws Exception {
    Path known = command.write("tree/known", "# none\n");
    Path tree = folder.resolve("tree");
    command.write("tree/Other.java", GOOD.replace("Good", "Other"));
    mode(tree, "r-x------");
    try {
      refused(
          List.of("--fix", "Good.java", "tree"), "Other.java can't be written", "folder writable");
      refused(
          List.of("--fix", "--report", "json=" + tree + "/a.json", "Good.java"),
          "a.json",
          "access denied");
      refused(List.of("--baseline", tree + "/new", "Good.java"), "new", "access denied");
      refused(
          List.of("--baseline-update", "--baseline", known.toString(), "Good.java"),
          "known",
          "access denied");
      // To look at it is no harm.
      assertEquals(1, run("tree").status());
    } finally {
      mode(tree, "rwx------");
    }
    assertEquals(GOOD.replace("Good", "Other"), command.read("tree/Other.java"));
    assertEquals("# none\n", command.read("tree/known"));
  }
}
