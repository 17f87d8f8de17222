package io.github.futureproof.standalone.report;

import java.util.List;

/**
 * A finding.
 *
 * @param check the check's name
 * @param severity the one that holds in this run
 * @param place what is reported; its line is the one that the command prints
 * @param headline what goes wrong, in one line without full stop
 * @param message the headline and, on lines of their own, the path as text
 * @param steps how that is known, from the outside to the accident; empty when the line shows all
 * @param fixes the best one first
 * @param excerpt the source around it
 * @param packageName the file's package; empty for the unnamed one
 * @param member the method, field or class that it is in, such as {@code Outer.Inner#run(int)}
 * @param fingerprint 32 hexadecimal digits that stay while the file's other lines change; no two
 *     findings of a report have the same
 * @param known whether the baseline has it, so that it does not count
 */
public record Finding(
    String check,
    Severity severity,
    Place place,
    String headline,
    String message,
    List<Step> steps,
    List<Fix> fixes,
    Excerpt excerpt,
    String packageName,
    String member,
    String fingerprint,
    boolean known) {

  /**
   * One step of the path.
   *
   * @param role what the step says, such as {@code runs on}, {@code calls}, {@code blocks}
   * @param text what is there, in the user's words, without its place
   * @param place where; {@link Place#NONE} where it is not in the sources
   * @param excerpt the source around it; empty where that is not at hand
   */
  public record Step(String role, String text, Place place, Excerpt excerpt) {}

  /**
   * A way to mend it, in the finding's file alone.
   *
   * @param title what it does, in a few words
   * @param replacements all that it changes, imports included; none overlap; in the order of the
   *     file
   * @param diff the same as a unified diff, ready for {@code git apply} in the report's base
   */
  public record Fix(String title, List<Replacement> replacements, String diff) {

    /** Makes a fix. */
    public Fix {
      replacements = List.copyOf(replacements);
    }
  }

  /**
   * One change.
   *
   * @param start the character offset of the first character replaced, in UTF-16 code units; a byte
   *     order mark does not count
   * @param end the offset after the last one; the same as start for an insertion
   * @param place the same range in lines and columns
   * @param text what stands there afterwards
   */
  public record Replacement(int start, int end, Place place, String text) {}

  /**
   * Lines of a source file, without their ends.
   *
   * @param firstLine the first one's number, from 1
   */
  public record Excerpt(int firstLine, List<String> lines) {

    /** No lines. */
    public static final Excerpt NONE = new Excerpt(1, List.of());

    /** Makes an excerpt. */
    public Excerpt {
      lines = List.copyOf(lines);
    }
  }

  /** Makes a finding. */
  public Finding {
    steps = List.copyOf(steps);
    fixes = List.copyOf(fixes);
  }

  /** The same, marked as one that the baseline has, or not. */
  public Finding known(boolean isKnown) {
    return new Finding(
        check,
        severity,
        place,
        headline,
        message,
        steps,
        fixes,
        excerpt,
        packageName,
        member,
        fingerprint,
        isKnown);
  }
}
