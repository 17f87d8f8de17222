package io.github.futureproof.standalone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is as it was or as it shall be, whenever somebody looks. */
final class SafeFileTest {
  @TempDir Path folder;

  private Set<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void anAccidentHalfwayLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    IOException told =
        assertThrows(
            IOException.class,
            () ->
                SafeFile.write(
                    file,
                    out -> {
                      out.append("x".repeat(1 << 20));
                      throw new IOException("No space left on device");
                    }));
    assertEquals("No space left on device", told.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(Set.of("a"), names());
  }

  @Test
  void nobodySeesHalfAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    SafeFile.write(
        file,
        out -> {
          out.append("x".repeat(1 << 20));
          assertEquals("old", Files.readString(file));
          out.append("end");
        });
    assertTrue(Files.readString(file).endsWith("xend"));
    assertEquals(Set.of("a"), names());
  }

  @Test
  void whatGoesWrongInCodeLeavesNothingBehindEither() throws IOException {
    AtomicBoolean begun = new AtomicBoolean();
    assertThrows(
        IllegalStateException.class,
        () ->
            SafeFile.write(
                folder.resolve("a"),
                out -> {
                  begun.set(true);
                  throw new IllegalStateException();
                }));
    assertTrue(begun.get());
    assertEquals(Set.of(), names());
  }

  @Test
  void aFolderThatIsGoneIsToldInWords() throws IOException {
    Path file = folder.resolve("gone/a");
    IOException told = assertThrows(IOException.class, () -> SafeFile.write(file, out -> {}));
    assertEquals("its folder is gone", told.getMessage());
    told = assertThrows(IOException.class, () -> SafeFile.probe(file));
    assertEquals("there is no folder " + folder.resolve("gone"), told.getMessage());
  }

  @Test
  void probingLeavesNothing() throws IOException {
    SafeFile.probe(folder.resolve("a"));
    assertEquals(Set.of(), names());
    Files.writeString(folder.resolve("a"), "old");
    SafeFile.probe(folder.resolve("a"));
    assertEquals("old", Files.readString(folder.resolve("a")));
    assertEquals(Set.of("a"), names());
  }

  @Test
  void halvesOfCharactersBecomeSomethingReadable() throws IOException {
    Path file = folder.resolve("a");
    SafeFile.write(file, out -> out.append("a\uD83Db"));
    assertEquals("a?b", Files.readString(file));
  }
}
