package io.github.futureproof.standalone.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code futureproof.properties} may say, and how mistakes in it are told. */
final class SettingsFileTest {
  private static final List<String> CHECKS = List.of("NestedAsync", "FloatingFuture");

  @TempDir Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve(SettingsFile.NAME), text);
  }

  private Settings read(String text) throws Exception {
    return SettingsFile.read(write(text), CHECKS);
  }

  /** The message about a file, without its folder. */
  private String refused(String text) throws IOException {
    Path file = write(text);
    String message =
        assertThrows(SettingsException.class, () -> SettingsFile.read(file, CHECKS)).getMessage();
    return message.replace(folder + folder.getFileSystem().getSeparator(), "");
  }

  @Test
  void nothingIsSaidByAnEmptyFile() throws Exception {
    Settings settings = read("\n# a comment\n  ! another = one\n\n");

    assertEquals(Map.of(), settings.severitiesIn("a.b", CHECKS));
    assertEquals(List.of(), settings.factsFlags());
    assertEquals(folder, settings.folder());
  }

  @Test
  void severities() throws Exception {
    Settings settings = read("severity.NestedAsync = error\nseverity.FloatingFuture:Warning\n");

    assertEquals(
        Map.of("NestedAsync", "ERROR", "FloatingFuture", "WARN"),
        settings.severitiesIn("", CHECKS));
  }

  @Test
  void innermostPackageWinsAndThereTheNamedCheck() throws Exception {
    Settings settings =
        read(
            """
            package.a.b.severity.*=OFF
            package.a.b.severity.NestedAsync=WARN
            severity.*=ERROR
            package.a.severity.FloatingFuture=WARN
            """);

    assertEquals(both("ERROR", "ERROR"), settings.severitiesIn("", CHECKS));
    assertEquals(both("ERROR", "ERROR"), settings.severitiesIn("ab", CHECKS));
    assertEquals(both("ERROR", "WARN"), settings.severitiesIn("a", CHECKS));
    assertEquals(both("WARN", "OFF"), settings.severitiesIn("a.b", CHECKS));
    assertEquals(both("WARN", "OFF"), settings.severitiesIn("a.b.c.d", CHECKS));
    assertEquals(both("ERROR", "WARN"), settings.severitiesIn("a.bc", CHECKS));
  }

  private static Map<String, String> both(String nested, String floating) {
    return Map.of("NestedAsync", nested, "FloatingFuture", floating);
  }

  @Test
  void listsGoOnOverLines() throws Exception {
    Settings settings = read("fireAndForget = a.B#c, \\\n    d.E#f ,\\\n\nseverity.*=OFF\n");

    assertEquals(List.of("a.B#c", "d.E#f"), settings.fireAndForget());
    assertEquals(List.of("-XepOpt:FutureProof:FireAndForget=a.B#c,d.E#f"), settings.factsFlags());
  }

  @Test
  void factsAreBesideTheFile() throws Exception {
    Path facts = Files.createDirectory(folder.resolve("f")).resolve("our.facts");
    Files.writeString(facts, "");

    assertEquals(List.of(facts), read("facts=f/our.facts\n").facts());
  }

  @Test
  void excludedPathsAreGlobs() throws Exception {
    Settings settings = read("exclude=**/gen/**, legacy, *.tmp.java\n");

    for (String name : List.of("a/gen/A.java", "gen/A.java", "legacy/a/A.java", "A.tmp.java")) {
      assertEquals(true, settings.isExcluded(folder.resolve(name)), name);
    }
    for (String name : List.of("a/legacy/A.java", "A.java", "a/A.tmp.java", "legacy2/A.java")) {
      assertEquals(false, settings.isExcluded(folder.resolve(name)), name);
    }
    assertEquals(false, settings.isExcluded(folder.resolveSibling("legacy/A.java")));
  }

  @Test
  void unknownKeysNameTheNearestOne() throws Exception {
    assertEquals(
        "futureproof.properties:2: unknown key severty.NestedAsync; the nearest known one is"
            + " severity.NestedAsync",
        refused("\nseverty.NestedAsync=OFF\n"));
    assertEquals(
        "futureproof.properties:1: unknown key severity.FloatngFuture; the nearest known one is"
            + " severity.FloatingFuture",
        refused("severity.FloatngFuture=OFF\n"));
    assertEquals(
        "futureproof.properties:4: unknown key excludes; the nearest known one is exclude",
        refused("facts=\\\n\n#\nexcludes=a\n"));
    assertEquals(
        "futureproof.properties:1: unknown key fireandforget; the nearest known one is"
            + " fireAndForget",
        refused("fireandforget=a\n"));
    assertEquals(
        "futureproof.properties:1: unknown key package.a.b.severty.NestedAsync; the nearest known"
            + " one is package.a.b.severity.NestedAsync",
        refused("package.a.b.severty.NestedAsync=OFF\n"));
    assertEquals(
        "futureproof.properties:1: unknown key package.a.severity.Nested; the nearest known one"
            + " is package.a.severity.NestedAsync",
        refused("package.a.severity.Nested=OFF\n"));
  }

  @Test
  void wrongValuesNameTheLine() throws Exception {
    assertEquals(
        "futureproof.properties:1: severity.*=LOUD: expected error, warning or off",
        refused("severity.*=LOUD"));
    assertEquals(
        "futureproof.properties:2: severity.* stands in line 1 already",
        refused("severity.*=OFF\nseverity.*=OFF"));
    assertEquals(
        "futureproof.properties:1: facts file none.facts does not exist",
        refused("facts=none.facts"));
    assertEquals("futureproof.properties:1: '[' is no glob: Missing ']", refused("exclude=["));
    assertEquals(
        "futureproof.properties:1: can't be read: Malformed \\uxxxx encoding.",
        refused("exclude=\\u00"));
  }

  @Test
  void wrongFiles() throws Exception {
    Path none = folder.resolve("none");
    assertEquals(
        none + " does not exist",
        assertThrows(SettingsException.class, () -> SettingsFile.read(none, CHECKS)).getMessage());
    Path latin = Files.write(folder.resolve("l"), "#ä".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        latin + " is not UTF-8: convert it",
        assertThrows(SettingsException.class, () -> SettingsFile.read(latin, CHECKS)).getMessage());
  }

  @Test
  void nearestFileAboveAllSources() throws Exception {
    Path top = write("");
    Path inner = Files.createDirectories(folder.resolve("a/b")).resolve(SettingsFile.NAME);
    Files.writeString(inner, "");
    Path one = folder.resolve("a/b/One.java");
    Path other = folder.resolve("a/b/c/Other.java");
    Path far = folder.resolve("a/Far.java");

    assertEquals(Optional.of(inner), SettingsFile.above(List.of(one, other)));
    assertEquals(Optional.of(inner), SettingsFile.above(List.of(other)));
    assertEquals(Optional.of(top), SettingsFile.above(List.of(one, far)));
    assertEquals(Optional.empty(), SettingsFile.above(List.of()));
  }
}
