package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration that the README names shows each check, and is mended by its fixes. */
final class DemoTest {
  private static final String CACHE = "futureproof.cache";
  private static final List<String> CHECKS =
      List.of(
          "AsyncForEach",
          "BlockingOnEventLoop",
          "FloatingFuture",
          "NestedAsync",
          "SwallowedTaskException",
          "UnsubscribedPublisher");
  private static final Pattern REPORT =
      Pattern.compile("(?m)^\\S+\\.java:\\d+: (?:warning|error): \\[(\\w+)\\] ");

  @TempDir Path folder;
  private Path demo;

  @BeforeEach
  void copy() throws IOException {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "mvn"))),
        "no Maven on the PATH, to give the class path of the demonstration");
    System.setProperty(CACHE, folder.resolve("cache").toString());
    Path from = root().resolve("test-data/demo");
    demo = folder.resolve("demo");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = demo.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  @AfterEach
  void end() {
    System.clearProperty(CACHE);
  }

  @Test
  void showsEachCheckAndIsMended() throws IOException {
    Command.Ran before = Command.raw(demo.toString());
    assertEquals(1, before.status(), before.err());
    assertEquals("", before.err());
    var counts =
        REPORT
            .matcher(before.out())
            .results()
            .collect(Collectors.groupingBy(m -> m.group(1), TreeMap::new, Collectors.counting()));
    assertEquals(CHECKS, List.copyOf(counts.keySet()), before.out());
    assertTrue(counts.values().stream().allMatch(n -> n <= 2), counts.toString());

    Command.Ran diff = Command.raw("--dry-run", demo.toString());
    shownInReadme("diff", "+import").forEach(line -> assertTrue(diff.out().contains(line), line));
    shownInReadme("", "shop/Prices.java:")
        .filter(line -> !line.contains("Did you mean"))
        .forEach(line -> assertTrue(before.out().contains(line.strip()), line));

    assertEquals("", errors(), "as it is");
    List<String> sources = texts();
    Command.Ran fix = Command.raw("--fix", demo.toString());
    assertEquals(0, fix.status(), fix.out() + fix.err());
    assertFalse(sources.equals(texts()));
    assertEquals("", errors(), "mended");

    Command.Ran after = Command.raw(demo.toString());
    assertEquals(0, after.status(), after.out() + after.err());
    assertEquals("", after.err());
    assertTrue(after.out().contains(", 0 findings"), after.out());
  }

  /** The lines of a fenced text at the README's beginning. */
  private static Stream<String> shownInReadme(String language, String start) throws IOException {
    String readme = Files.readString(root().resolve("README.md"));
    return Pattern.compile("(?ms)^```" + language + "\\n(" + Pattern.quote(start) + ".*?)^```")
        .matcher(readme)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("README.md shows nothing that begins " + start))
        .lines();
  }

  private static Path root() {
    String root = System.getProperty("futureproof.root");
    return Path.of(root == null ? ".." : root);
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(demo)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : sources()) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** What a plain javac, without any check, has against the demonstration. */
  private String errors() throws IOException {
    List<String> told = new ArrayList<>();
    List<Path> classPath =
        new Maven(folder.resolve("cache"), false, Progress.none(), told::add)
            .classPath(demo.resolve("pom.xml"));
    assertEquals(List.of(), told);
    // What is asked is whether it compiles; our own plugin is within reach of this JVM's javac.
    List<String> words =
        new ArrayList<>(List.of("-XDfutureproof.autostart=off", "-proc:none", "-nowarn", "-cp"));
    words.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    words.addAll(List.of("-d", Files.createTempDirectory(folder, "classes").toString()));
    sources().forEach(file -> words.add(file.toString()));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, printed, printed, words.toArray(new String[0]));
    return status == 0 ? "" : printed.toString(StandardCharsets.UTF_8);
  }
}
