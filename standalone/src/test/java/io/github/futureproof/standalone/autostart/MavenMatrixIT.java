package io.github.futureproof.standalone.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.standalone.autostart.MavenProject.Library;
import io.github.futureproof.standalone.autostart.Project.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every version of the compiler plugin that is much used, in both its ways: {@code -Pmatrix}. */
@Tag("matrix")
final class MavenMatrixIT {
  private static final Library[] FOUR = {
    Library.LOMBOK, Library.MAPSTRUCT, Library.IMMUTABLES, Library.DAGGER
  };
  private static final List<String> SILENT = List.of("3.8.1", "3.10.1");

  @TempDir Path folder;

  @BeforeAll
  static void install() throws IOException {
    MavenProject.install();
  }

  @AfterAll
  static void uninstall() throws IOException {
    MavenProject.uninstall();
  }

  static Stream<Arguments> ways() {
    return Stream.of("3.8.1", "3.10.1", "3.11.0", "3.13.0", "3.16.0")
        .flatMap(plugin -> Stream.of(Arguments.of(plugin, false), Arguments.of(plugin, true)));
  }

  private MavenProject project(String plugin, boolean fork) {
    return new MavenProject(folder).plugin(plugin).fork(fork);
  }

  private MavenProject shown(String plugin, boolean fork) {
    MavenProject project = project(plugin, fork);
    return SILENT.contains(plugin)
        ? project.configured("<showWarnings>true</showWarnings>")
        : project;
  }

  @ParameterizedTest
  @MethodSource("ways")
  void asItComes(String plugin, boolean fork) throws Exception {
    MavenProject project = project(plugin, fork);
    Ran ran = project.maven("compile");
    if (SILENT.contains(plugin)) {
      ran.found();
      assertEquals(1, ran.lines("not shown: 3 of 3 findings").size(), ran.output());
    } else {
      ran.found(project.findings());
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void beyondTheCap(String plugin, boolean fork) throws Exception {
    MavenProject project = shown(plugin, fork);
    StringBuilder many = new StringBuilder("package shop; class Many { void all(Mailer m) {\n");
    many.append("m.send(\"\");\n".repeat(150)).append("}}");
    project.project().write("src/main/java/shop/Many.java", many.toString());
    Ran ran = project.maven("compile");
    assertEquals(0, ran.status(), ran.output());
    assertEquals(1, ran.lines("not shown: 53 of 153 findings").size(), ran.output());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void withoutWarnings(boolean fork) throws Exception {
    MavenProject project = project("3.16.0", fork);
    Ran ran = project.configured("<showWarnings>false</showWarnings>").maven("compile").found();
    assertEquals(1, ran.lines("not shown: 3 of 3 findings").size(), ran.output());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void beforeFourOthers(String plugin, boolean fork) throws Exception {
    MavenProject project = shown(plugin, fork).beside(true, FOUR);
    project.maven("compile").found(project.findings());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void behindFourOthers(String plugin, boolean fork) throws Exception {
    MavenProject project = shown(plugin, fork).beside(false, FOUR);
    project.maven("compile").found(project.findings());
  }

  @ParameterizedTest
  @EnumSource(
      value = Library.class,
      names = {"LOMBOK", "MAPSTRUCT", "IMMUTABLES", "DAGGER"})
  void besideOneOther(Library library) throws Exception {
    for (boolean first : List.of(true, false)) {
      MavenProject project = shown("3.16.0", false).beside(first, library);
      project.maven("clean", "compile").found(project.findings());
    }
  }

  /** Every version that we support and that runs on this Java, in both ways. */
  static Stream<Arguments> errorProne() {
    Stream<String> newer =
        Runtime.version().feature() < 21
            ? Stream.of()
            : Stream.of(
                "2.43.0", "2.44.0", "2.45.0", "2.46.0", "2.47.0", "2.48.0", "2.49.0", "2.50.0");
    return Stream.concat(Stream.of("2.42.0"), newer)
        .flatMap(each -> Stream.of(Arguments.of(each, false), Arguments.of(each, true)));
  }

  /** Theirs lies on the path, ahead of ours or not, and nobody asks for it. */
  @ParameterizedTest
  @MethodSource("errorProne")
  void besideAnErrorProneThatDoesNotRun(String version, boolean fork) throws Exception {
    for (boolean first : List.of(true, false)) {
      MavenProject project = project("3.16.0", fork).besideErrorProne(first, version);
      project.maven("clean", "compile").found(project.findings());
    }
  }

  @ParameterizedTest
  @MethodSource("errorProne")
  void theirErrorProneTakesOver(String version, boolean fork) throws Exception {
    MavenProject project = project("3.16.0", fork).withErrorProne(version);
    // Theirs reads no settings of ours, which tells who found it.
    project.project().write("futureproof.properties", "severity.FloatingFuture=off\n");
    Ran ran = project.maven("compile").found(project.findings());
    assertEquals(List.of(), ran.lines("[FutureProof]"), ran.output());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void testsAndIncrements(String plugin, boolean fork) throws Exception {
    MavenProject project = shown(plugin, fork).release("11");
    project
        .project()
        .write(
            "src/test/java/shop/ShopTest.java",
            "package shop;\n\n"
                + "class ShopTest {\n"
                + "  void drop(Mailer m) {\n"
                + "    m.send(\"\");\n"
                + "  }\n"
                + "}\n");
    Ran all = project.maven("test-compile");
    all.found("Mailer.java:14", "Shop.java:5", "Shop.java:9", "ShopTest.java:5");

    Ran nothing = project.project().maven("test-compile").found();
    assertEquals(List.of(), nothing.lines("FutureProof"));

    Path shop = folder.resolve("src/main/java/shop/Shop.java");
    Files.writeString(shop, Project.SHOP.replace("none", "nobody"));
    Ran again = project.project().maven("test-compile");
    assertEquals(0, again.status(), again.output());
    assertTrue(again.findings().containsAll(List.of("Shop.java:5", "Shop.java:9")), again.output());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void modulesWithoutProcessing(String plugin, boolean fork) throws Exception {
    MavenProject project = shown(plugin, fork).configured("<proc>none</proc>");
    project.project().write("src/main/java/module-info.java", "module shop { exports shop; }");
    project.maven("compile").found(project.findings());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void errorsOfOursFail(String plugin, boolean fork) throws Exception {
    MavenProject project = shown(plugin, fork).argument("-AfutureproofConfig=${basedir}/f.txt");
    project.project().write("f.txt", "severity.*=ERROR\n");
    Ran ran = project.maven("compile");
    assertEquals(1, ran.status(), ran.output());
    // Maven tells errors twice: when javac does, and when the build has failed.
    assertEquals(List.of(project.findings()), ran.findings().stream().distinct().sorted().toList());
    assertTrue(Files.notExists(folder.resolve("target/classes/shop/Shop.class")));
  }
}
