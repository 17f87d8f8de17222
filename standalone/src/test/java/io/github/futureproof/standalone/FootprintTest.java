package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind: what was asked for, and Maven's answers in the cache. */
final class FootprintTest {
  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void start() throws IOException {
    command = new Command(folder);
    command.write("project/src/A.java", Command.source("A", "two();", "lost();"));
    Files.createDirectory(folder.resolve("temporary"));
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(each -> !each.equals(folder))
          .map(each -> folder.relativize(each).toString().replace('\\', '/'))
          .map(each -> each.replaceAll("classpath-\\w+", "classpath-X"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What is new in all that the command could write to, after a run in the project's folder. */
  private Set<String> left(Map<String, String> environment, String... more) throws Exception {
    List<String> line =
        new ArrayList<>(
            Forked.command(
                "-XX:-UsePerfData",
                "-Duser.home=" + folder.resolve("home"),
                "-Djava.io.tmpdir=" + folder.resolve("temporary")));
    line.addAll(List.of("--checks", "Probe"));
    line.addAll(List.of(more));
    Set<String> before = files();
    Command.Ran ran = Forked.run(folder.resolve("project"), environment, line);
    assertEquals(1, ran.status(), ran.out());
    Set<String> after = files();
    after.removeAll(before);
    return after;
  }

  @Test
  void looksAndLeavesNothing() throws Exception {
    assertEquals(Set.of(), left(Map.of(), "--classpath", ".", "src"));
    assertEquals(Set.of(), left(Map.of(), "--dry-run", "--classpath", ".", "src"));
  }

  @Test
  void writesWhatWasAskedFor() throws Exception {
    assertEquals(
        Set.of("project/a.html", "project/a.sarif"),
        left(
            Map.of(),
            "--fix",
            "--classpath",
            ".",
            "--report",
            "html=a.html",
            "--report",
            "sarif=a.sarif",
            "src"));
    assertEquals(Command.source("A", "one();", "lost();"), command.read("project/src/A.java"));
  }

  @Test
  void keepsWhatMavenSays() throws Exception {
    Path maven = command.write("maven/bin/mvn", "#!/bin/sh\nexit 0\n");
    assumeTrue(maven.toFile().setExecutable(true) && File.separatorChar == '/');
    command.write("project/pom.xml", "<project/>");
    Map<String, String> environment =
        Map.of("MAVEN_HOME", folder.resolve("maven").toString(), "XDG_CACHE_HOME", "");
    assertEquals(
        Set.of(
            "home",
            "home/.cache",
            "home/.cache/futureproof",
            "home/.cache/futureproof/classpath-X.txt"),
        left(environment, "src"));
  }
}
