package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.knowledge.On;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What runs where: on each line a kind of place, what is asked about, and perhaps why. */
final class Table {
  private Table() {}

  /**
   * Asserts all lines at once.
   *
   * @param lines {@code KIND CODE # WHY}
   * @param kind tells the kind of place for what is asked about
   */
  static void holds(String lines, Function<String, On.Kind> kind) {
    String found =
        lines.lines().map(line -> answered(line, kind) + "\n").collect(Collectors.joining());
    assertEquals(lines, found);
  }

  private static String answered(String line, Function<String, On.Kind> kind) {
    int code = line.indexOf(' ') + 1;
    int end = line.indexOf(" # ");
    String asked = line.substring(code, end < 0 ? line.length() : end);
    return kind.apply(asked.strip()) + line.substring(code - 1);
  }
}
