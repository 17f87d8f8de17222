package io.github.futureproof.standalone;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells files that only a class path would make compile from those that are just wrong. */
final class MissingPackages {
  private static final Pattern MISSING = Pattern.compile("package (\\S+) does not exist");

  /** One file alone may have misspelt it. */
  private static final int FEWEST = 2;

  private static final int MOST_NAMES = 3;

  private MissingPackages() {}

  /**
   * What to do about packages that several files miss.
   *
   * @param reasons why files do not compile, a line each
   */
  static Optional<String> hint(Collection<String> reasons) {
    Map<String, Long> files =
        reasons.stream()
            .flatMap(reason -> MISSING.matcher(reason).results())
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    List<Map.Entry<String, Long>> most =
        files.entrySet().stream()
            .filter(each -> each.getValue() >= FEWEST)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    if (most.isEmpty()) {
      return Optional.empty();
    }
    String names =
        most.stream()
            .limit(MOST_NAMES)
            .map(each -> each.getKey() + " (" + each.getValue() + " files)")
            .collect(Collectors.joining(", "));
    String more = most.size() > MOST_NAMES ? " and others" : "";
    return Optional.of("not on the class path: " + names + more + "; give them with --classpath");
  }
}
