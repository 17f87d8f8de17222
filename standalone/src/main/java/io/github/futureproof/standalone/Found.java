package io.github.futureproof.standalone;

import io.github.futureproof.finding.Step;
import io.github.futureproof.fixes.Edits;
import java.util.List;
import java.util.Optional;

/**
 * A finding as it is printed and mended: what the check recorded, with the severity that holds.
 *
 * @param source the file as it was analysed
 * @param line from 1
 * @param column from 1
 * @param link the check's page; empty for none
 */
record Found(
    String check,
    boolean error,
    Source source,
    int position,
    long line,
    long column,
    String headline,
    List<Step> steps,
    List<Edits> fixes,
    String link) {

  /** The fix to apply: the best one. */
  Optional<Edits> fix() {
    return fixes.stream().findFirst();
  }

  /** The same finding again in another state of the file, as far as that can be told. */
  String key() {
    return source.path() + "\n" + check + "\n" + headline + "\n" + source.line(line).strip();
  }
}
