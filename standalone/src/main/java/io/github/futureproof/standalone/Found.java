package io.github.futureproof.standalone;

import io.github.futureproof.finding.Step;
import io.github.futureproof.fixes.Edits;
import java.util.List;
import java.util.Optional;

/**
 * A finding as it is printed and mended: what the check recorded, with the severity that holds.
 *
 * @param source the file as it was analysed
 * @param position the offset of what is printed
 * @param start the offset at which what is reported begins
 * @param end the offset after it
 * @param member the member that it is in, as {@link Members} names it
 * @param line from 1
 * @param column from 1
 * @param link the check's page; empty for none
 * @param fingerprint as {@link Fingerprints} makes it; empty until it is marked
 * @param known whether the baseline has it
 */
record Found(
    String check,
    boolean error,
    Source source,
    int position,
    int start,
    int end,
    String member,
    long line,
    long column,
    String headline,
    List<Step> steps,
    List<Edits> fixes,
    String link,
    String fingerprint,
    boolean known) {

  /** The fix to apply: the best one. */
  Optional<Edits> fix() {
    return fixes.stream().findFirst();
  }

  /** The same with its fingerprint. */
  Found marked(String itsFingerprint, boolean isKnown) {
    return new Found(
        check,
        error,
        source,
        position,
        start,
        end,
        member,
        line,
        column,
        headline,
        steps,
        fixes,
        link,
        itsFingerprint,
        isKnown);
  }

  /** The same finding again in another state of the file, as far as that can be told. */
  String key() {
    return source.path() + "\n" + check + "\n" + headline + "\n" + source.line(line).strip();
  }
}
