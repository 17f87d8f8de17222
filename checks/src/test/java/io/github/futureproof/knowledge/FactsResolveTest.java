package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.futureproof.testing.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every bundled line is true of the library: it resolves in the oldest and in the newest version
 * that its file claims, or in the one that it says ({@code since}, {@code until}). The lines about
 * the JDK are held against the one that runs, the oldest in the first lane, the newest in the
 * second.
 */
final class FactsResolveTest {
  private static final Pattern SINCE = Pattern.compile("\\ssince=");
  private static final Pattern UNTIL = Pattern.compile("\\suntil=");

  @TestFactory
  Stream<DynamicTest> everyLine() throws IOException {
    List<Bundled.Source> sources = Bundled.all();
    Map<String, List<Path>> jars = Bundled.jars(sources);
    return sources.stream()
        .map(source -> dynamicTest(source.name(), () -> assertEquals("", check(source, jars))));
  }

  private static String check(Bundled.Source source, Map<String, List<Path>> jars)
      throws IOException {
    boolean noLibrary = source.facts().facts().stream().allMatch(FactsResolveTest::isOfNoLibrary);
    assertTrue(
        noLibrary || !source.facts().tested().isEmpty(),
        "no line 'tested group:artifact OLDEST NEWEST'");
    List<String> problems = new ArrayList<>(source.unreadable());
    if (source.isJdk()) {
      boolean newest = Runtime.version().feature() > 17;
      problems.addAll(problems(source, newest, World.over(List.of())));
      return String.join("\n", problems);
    }
    for (boolean newest : new boolean[] {false, true}) {
      // What was made for newer Java is read in the second lane.
      if (Bundled.canRead(source, newest, jars)) {
        problems.addAll(problems(source, newest, Bundled.world(source, newest, jars)));
      }
    }
    return String.join("\n", problems);
  }

  /** Annotations are matched by their simple name, {@code *} by the method's name alone. */
  private static boolean isOfNoLibrary(Fact fact) {
    return fact.origin().subject().annotation() || fact.origin().subject().type().equals("*");
  }

  private static List<String> problems(Bundled.Source source, boolean newest, World world) {
    FactsLint lint = new FactsLint(world.javac());
    String where = newest ? "newest" : "oldest";
    List<String> problems = new ArrayList<>();
    if (!source.facts().present().isEmpty()
        && source.facts().present().stream().allMatch(t -> world.javac().find(t).isEmpty())) {
      problems.add(source.name() + " (" + where + "): none of 'present' is there");
    }
    for (Fact fact : source.facts().facts()) {
      String at = fact.origin().source() + " (" + where + "): ";
      if (fact.origin().subject().type().equals("*") || mayLack(source.line(fact), newest)) {
        continue;
      }
      if (lint.resolves(fact)) {
        lint.problems(fact).forEach(problem -> problems.add(at + problem));
      } else {
        problems.add(at + "there is no " + fact.origin().subject());
      }
    }
    return problems;
  }

  private static boolean mayLack(String line, boolean newest) {
    return (newest ? UNTIL : SINCE).matcher(line).find()
        // Came and went between the two: neither has it.
        || SINCE.matcher(line).find() && UNTIL.matcher(line).find();
  }
}
