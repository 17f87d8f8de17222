package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** The index says what the files say themselves, so that those not needed stay closed. */
  @Test
  void theIndexListsTheBundledFilesAndTheirTypes() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Bundled.Source source : Bundled.all()) {
      List<String> words = new ArrayList<>(List.of(source.name()));
      words.addAll(source.facts().present());
      expected.add(String.join(" ", words));
    }
    assertEquals(
        String.join("\n", expected),
        String.join("\n", FactsLoader.index()),
        "bundled.index is stale: it has to be as expected here");
  }

  /** What is read of a bundled line at once finds it as what is read later would. */
  @Test
  void theHeadOfEachBundledLineIsReadAsItIsParsed() throws IOException {
    for (Bundled.Source source : Bundled.all()) {
      for (Line line : FactsFile.open(source.name(), source.lines()).lines()) {
        Api subject = line.fact().origin().subject();
        String where = line.fact().origin().source().toString();
        assertEquals(line.fact().getClass(), line.kind(), where);
        assertEquals(subject.type(), line.type(), where);
        assertEquals(subject.names(), line.names(), where);
        assertEquals(subject.annotation(), line.isAnnotation(), where);
        assertEquals(subject.isMember(), line.isMember(), where);
        assertEquals(subject.hasPattern(), line.hasPattern(), where);
        assertFalse(line.isUsers(), where);
      }
    }
  }

  @Test
  void theHeadOfALineIsReadHoweverItIsSpaced() {
    Line line = line("  not \t blocks  a.b.T#{ one,two , three* }(int, String) kind=io # why");
    assertEquals(Fact.Blocks.class, line.kind());
    assertEquals("a.b.T", line.type());
    assertEquals(List.of("one", "two", "three*"), line.names());
    assertTrue(line.hasPattern() && line.isMember() && !line.isAnnotation() && line.isUsers());
    Line named = line("guards a.T#m(int)");
    assertEquals(List.of("m"), named.names());
    assertFalse(named.hasPattern());
    Line annotation = line("place @a.b.OnUi on=ui");
    assertEquals("a.b.OnUi", annotation.type());
    assertTrue(annotation.isAnnotation() && !annotation.isMember());
    assertEquals("*", line("guards *#m").type());
  }

  @Test
  void ofABundledFileOnlyTheHeadsAreReadAtOnce() {
    List<String> lines = List.of(FactsFile.HEADER, "result a.T#m nonsense");
    FactsFile file = FactsFile.open("a.facts", lines);
    assertEquals(1, file.lines().size());
    assertThrows(FactsException.class, file::facts);
    assertThrows(FactsException.class, () -> FactsFile.parse("a.facts", lines, true));
  }

  private static Line line(String text) {
    return Line.of(text, "mine", new Source("mine.facts", 1, true));
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
