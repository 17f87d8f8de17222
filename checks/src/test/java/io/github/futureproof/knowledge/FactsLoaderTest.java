package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a compilation gets, and what users are told about theirs. */
final class FactsLoaderTest {
  private static final World BARE = World.over(List.of());

  @TempDir Path folder;

  @Test
  void nothingIsLoadedForLibrariesThatAreNotThere() {
    FactsLoader loader = new FactsLoader(BARE.javac());
    List<String> libraries = loader.load(List.of()).stream().map(FactsFile::library).toList();
    assertTrue(libraries.contains("JDK"), libraries.toString());
    assertFalse(libraries.contains("Reactor"), libraries.toString());
    assertEquals(List.of(), loader.problems());
  }

  @Test
  void whatIsThereIsLoaded() {
    FactsLoader loader = new FactsLoader(World.of("class Empty {}").javac());
    List<String> libraries = loader.load(List.of()).stream().map(FactsFile::library).toList();
    assertTrue(libraries.containsAll(List.of("JDK", "Reactor", "Netty")), libraries.toString());
    assertEquals(List.of(), loader.problems());
  }

  @Test
  void theUsersFilesComeFirst() throws IOException {
    Path file = write("async java.lang.String eager");
    List<FactsFile> files = new FactsLoader(BARE.javac()).load(List.of(file.toString()));
    assertEquals("mine", files.get(0).library());
    assertTrue(files.get(0).facts().get(0).origin().source().user());
    assertFalse(files.get(1).facts().get(0).origin().source().user());
  }

  @Test
  void aTypeThatIsNotThereIsNoMistake() throws IOException {
    assertProblems(List.of(), write("guards no.such.Type#method"));
  }

  @Test
  void aTypeWithoutThatMethodIsOne() throws IOException {
    Path file = write("guards java.lang.String#isEmpty", "guards java.lang.String#isFull(int)");
    assertProblems(
        List.of(
            file
                + ":3: java.lang.String has no member isFull(int);"
                + " expected a method or field that it declares or inherits"),
        file);
  }

  @Test
  void eachOfSeveralNamesMustBeThere() throws IOException {
    Path file = write("guards java.lang.String#{isEmpty,isFull}");
    assertProblems(
        List.of(
            file
                + ":2: java.lang.String has no member {isEmpty,isFull};"
                + " expected a method or field that it declares or inherits"),
        file);
  }

  @Test
  void anotherOverloadIsNotEnough() throws IOException {
    Path file = write("guards java.lang.String#charAt(long)");
    assertEquals(1, problems(file).size());
    assertProblems(List.of(), write("guards java.lang.String#charAt(int)"));
  }

  @Test
  void inheritedMethodsAreThere() throws IOException {
    assertProblems(List.of(), write("guards java.util.ArrayList#stream()"));
  }

  @Test
  void oneWrongLineIsOneProblem() throws IOException {
    Path file = write("frobs java.lang.String");
    List<String> problems = problems(file);
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).startsWith(file + ":2: unknown verb 'frobs'; expected one of async,"),
        problems.toString());
  }

  @Test
  void namesAFileThatIsNotThere() {
    Path file = folder.resolve("none.facts");
    assertProblems(List.of("facts file " + file + " does not exist"), file);
  }

  @Test
  void namesAFileThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin.facts");
    Files.write(file, "futureproof-facts 1 # \u00fc".getBytes(StandardCharsets.ISO_8859_1));
    assertProblems(List.of("facts file " + file + " is not UTF-8"), file);
  }

  @Test
  void theIndexListsTheBundledFiles() throws IOException {
    Path sources = Path.of("src/main/resources/io/github/futureproof/knowledge");
    Path resources = io.github.futureproof.testing.Lab.root().resolve("checks").resolve(sources);
    try (Stream<Path> files = Files.list(resources)) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".facts"))
              .sorted()
              .toList();
      assertEquals(names, FactsLoader.bundled().stream().sorted().toList());
    }
  }

  private Path write(String... lines) throws IOException {
    Path file = folder.resolve("mine.facts");
    Files.writeString(file, FactsFile.HEADER + "\n" + String.join("\n", lines) + "\n");
    return file;
  }

  private static void assertProblems(List<String> expected, Path file) {
    assertEquals(expected, problems(file));
  }

  private static List<String> problems(Path file) {
    FactsLoader loader = new FactsLoader(BARE.javac());
    loader.load(List.of(file.toString()));
    return loader.problems();
  }
}
