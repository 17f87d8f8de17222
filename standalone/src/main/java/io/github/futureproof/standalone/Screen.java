package io.github.futureproof.standalone;

import io.github.futureproof.standalone.report.Baseline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives findings their fingerprints and tells those that are known already.
 *
 * @param base what file names count from
 * @param baseline the known ones
 */
record Screen(Base base, Optional<Baseline> baseline) {

  /** The findings of one analysis, in the order of files and positions. */
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
        .toList();
  }
}
