package io.github.futureproof.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of("A.java", "module-info.java", "a/B.java", "a/b/C.java", "a/b/note.txt")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "");
    }
  }

  private void sources(List<String> includes, List<String> excludes, String... expected)
      throws IOException {
    List<String> found =
        Folders.sources(folder, includes, excludes).stream()
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .toList();
    assertEquals(List.of(expected), found);
  }

  @Test
  void patternsAsMavenHasThem() throws IOException {
    sources(List.of(), List.of(), "A.java", "a/B.java", "a/b/C.java");
    sources(List.of("**/*.java"), List.of("**/C.java"), "A.java", "a/B.java");
    sources(List.of("*.java"), List.of(), "A.java");
    sources(List.of("a/"), List.of("a/b/**"), "a/B.java");
    sources(List.of("**/?.java"), List.of("**/[AB].java"), "A.java", "a/B.java", "a/b/C.java");
    sources(List.of("module-info.java"), List.of());
  }

  /** The command would take its second half for an option. */
  @Test
  void aNameWithALineBreak() throws IOException {
    assumeTrue(File.separatorChar == '/', "there are none elsewhere");
    Files.writeString(folder.resolve("a/x\n--fix.java"), "");
    Files.writeString(folder.resolve("a/x\r--fix.java"), "");
    sources(List.of("a/*"), List.of(), "a/B.java");
  }

  @Test
  void newerThanTheNewestClass() throws IOException {
    List<Path> sources = Folders.sources(folder, List.of(), List.of());
    Path classes = Files.createDirectory(folder.resolve("classes"));
    assertTrue(Folders.isStale(sources, classes));
    assertTrue(Folders.isStale(sources, folder.resolve("gone")));
    Path made = Files.writeString(classes.resolve("A.class"), "");
    Files.setLastModifiedTime(made, FileTime.fromMillis(System.currentTimeMillis() + 10_000));
    assertFalse(Folders.isStale(sources, classes));
    Files.setLastModifiedTime(
        sources.get(2), FileTime.fromMillis(System.currentTimeMillis() + 20_000));
    assertTrue(Folders.isStale(sources, classes));
    assertFalse(Folders.isStale(List.of(), classes));
  }
}
