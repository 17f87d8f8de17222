package io.github.futureproof.standalone;

import io.github.futureproof.standalone.report.Format;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which reports the user asks for.
 *
 * @param targets the reports to write
 * @param baseline the file of findings that do not count
 * @param update whether that file shall be brought up to date
 */
record ReportOptions(List<Target> targets, Optional<Path> baseline, boolean update) {

  /**
   * A report to write.
   *
   * @param file where to; empty for the standard output
   */
  record Target(Format format, Optional<Path> file) {

    /** Reads {@code KIND=FILE}. */
    static Target parse(String word) throws BadInput {
      int equals = word.indexOf('=');
      String kinds = String.join(", ", Format.words());
      if (equals < 0 || equals == word.length() - 1) {
        throw new BadInput("--report " + word + ": expected KIND=FILE; the kinds are " + kinds);
      }
      String kind = word.substring(0, equals);
      Format format =
          Format.of(kind)
              .orElseThrow(
                  () ->
                      new BadInput(
                          "--report "
                              + word
                              + ": there is no kind '"
                              + kind
                              + "'; there are "
                              + kinds));
      String file = word.substring(equals + 1);
      try {
        return new Target(format, file.equals("-") ? Optional.empty() : Optional.of(Path.of(file)));
      } catch (InvalidPathException e) {
        throw new BadInput("--report " + word + ": '" + file + "' is no path: " + e.getReason());
      }
    }
  }

  /**
   * Looks whether these go together.
   *
   * @param isOutputTaken whether something else goes to the standard output already
   */
  void check(boolean isOutputTaken) throws BadInput {
    Set<Object> taken = new HashSet<>();
    baseline.ifPresent(file -> taken.add(Optional.of(file.toAbsolutePath().normalize())));
    for (Target target : targets) {
      if (!taken.add(target.file().map(file -> file.toAbsolutePath().normalize()))) {
        throw new BadInput(
            target.file().map(file -> file + " is").orElse("the standard output is")
                + " named for two files: give each one of its own");
      }
    }
    if (isOutputTaken && takesOutput()) {
      throw new BadInput("--dry-run prints its diff on the standard output: give --report a file");
    }
    if (update && baseline.isEmpty()) {
      throw new BadInput("--baseline-update needs --baseline FILE: which one shall be updated?");
    }
  }

  /** Whether a report goes to the standard output. */
  boolean takesOutput() {
    return targets.stream().anyMatch(target -> target.file().isEmpty());
  }
}
