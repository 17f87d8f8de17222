package io.github.futureproof.standalone;

import io.github.futureproof.standalone.report.Baseline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives findings their fingerprints, tells those that are known already, and passes over those that
 * are not wanted.
 *
 * @param base what file names count from
 * @param baseline the known ones
 * @param changed the lines that findings are wanted on; all where it is empty
 */
record Screen(Base base, Optional<Baseline> baseline, Optional<ChangedLines> changed) {

  /** Whether each finding is wanted and counts. */
  boolean takesAll() {
    return baseline.isEmpty() && changed.isEmpty();
  }

  /**
   * The findings of one analysis that are wanted.
   *
   * @param findings all of them, in the order of files and positions
   */
  List<Found> marked(List<Found> findings) {
    Fingerprints fingerprints = new Fingerprints();
    Map<Source, Lines> lines = new HashMap<>();
    Map<Source, String> names = new HashMap<>();
    return findings.stream()
        .map(
            found -> {
              Source source = found.source();
              String fingerprint =
                  fingerprints.next(
                      found.check(),
                      names.computeIfAbsent(source, each -> base.name(each.path())),
                      found.member(),
                      lines
                          .computeIfAbsent(source, each -> Lines.of(each.text()))
                          .text((int) found.line()));
              boolean known = baseline.isPresent() && baseline.get().knows(fingerprint);
              return found.marked(fingerprint, known);
            })
        .filter(found -> changed.isEmpty() || changed.get().touches(found))
        .toList();
  }
}
