package io.github.futureproof.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the command is told about one project.
 *
 * <p>Kept between the turns of projects as lists of strings: turns may be taken by copies of this
 * plugin whose classes are not the same.
 *
 * @param words arguments that describe its compilations
 * @param main names of the compilations whose classes others need; empty where its classes are
 *     there and newer than its sources
 * @param tests the same for its tests
 * @param release the newest Java version that it asks for
 * @param files how many files there are to look at
 */
record Description(
    List<String> words, List<String> main, List<String> tests, int release, int files) {

  /** Nothing to compile. */
  static final Description NOTHING = new Description(List.of(), List.of(), List.of(), 0, 0);

  Map<String, List<String>> kept() {
    return Map.of(
        "words",
        words,
        "main",
        main,
        "tests",
        tests,
        "numbers",
        List.of(Integer.toString(release), Integer.toString(files)));
  }

  static Description of(Map<String, List<String>> kept) {
    List<String> numbers = kept.get("numbers");
    return new Description(
        new ArrayList<>(kept.get("words")),
        kept.get("main"),
        kept.get("tests"),
        Integer.parseInt(numbers.get(0)),
        Integer.parseInt(numbers.get(1)));
  }
}
