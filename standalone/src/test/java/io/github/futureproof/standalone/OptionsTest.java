package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the help says, what the README says, and what the command takes are the same. */
final class OptionsTest {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z]+(?:-[a-z]+)*");

  private static Set<String> options(String text) {
    return OPTION
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those that begin a line of the help. */
  private static Set<String> helped() {
    String help = Command.raw("--help").out();
    return options(
        help.lines().filter(line -> line.startsWith("  --")).collect(Collectors.joining("\n")));
  }

  @Test
  void theCommandTakesWhatTheHelpNames() {
    for (String option : helped()) {
      String told = Command.raw(option).err();
      assertFalse(told.contains("unknown option"), option + ": " + told);
    }
  }

  @Test
  void theHelpNamesWhatTheCommandTakes() throws IOException {
    Set<String> taken =
        Pattern.compile("case (\"-.*?)->")
            .matcher(source("Arguments.java") + source("CompilationOptions.java"))
            .results()
            // Other spellings of the same stand behind the first.
            .map(found -> found.group(1).split(",")[0])
            .map(OptionsTest::options)
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(helped(), taken);
  }

  @Test
  void thePageTellsOfAllReports() throws IOException {
    String section = Files.readString(root().resolve("docs/command.md"));
    for (String word : List.of("sarif", "json", "junit", "gitlab", "html")) {
      assertTrue(section.contains("`" + word + "`"), word);
    }
    for (String option : List.of("--report", "--baseline", "--baseline-update")) {
      assertTrue(section.contains(option), option);
    }
    Set<String> unknown = options(section);
    unknown.removeAll(helped());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyCheckHasAPageInTheJar() {
    List<String> names =
        Command.raw("--list").out().lines().map(line -> line.split(" ")[0]).toList();
    assertTrue(names.size() > 1, names.toString());
    for (String name : names) {
      Command.Ran ran = Command.raw("--explain", name);
      assertEquals(0, ran.status(), ran.err());
      assertTrue(ran.out().startsWith(name + "\n" + "=".repeat(name.length()) + "\n"), name);
    }
  }

  @Test
  void explainsACheckOnATerminal() {
    String page = Command.raw("--explain=Probe").out();
    assertTrue(page.contains("with bold, `code`, a link (https://example.org/a) and a neighbour."));
    Command.raw("--explain", "Prob").refused("Prob", "--list");
    Command.raw("--explain").refused("--explain", "needs a value");
  }

  private static String source(String name) throws IOException {
    return Files.readString(
        root().resolve("standalone/src/main/java/io/github/futureproof/standalone").resolve(name));
  }

  private static Path root() {
    String root = System.getProperty("futureproof.root");
    return Path.of(root == null ? ".." : root);
  }
}
