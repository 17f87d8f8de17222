package io.github.futureproof.finding;

import io.github.futureproof.fixes.Edits;
import java.util.ArrayList;
import java.util.List;

/** The findings of one compilation, in the order in which they were made. */
public final class Recorder {

  /**
   * A finding as it is kept: positions, never trees, which javac rewrites later.
   *
   * @param check the check's name
   * @param file the source file as javac names it
   * @param start character offset of the anchor's first character
   * @param end character offset after its last character
   * @param position character offset at which javac prints the diagnostic
   * @param headline the first line of the message
   * @param steps the path
   * @param fixes the fixes as edits, the best one first
   */
  public record Recorded(
      String check,
      String file,
      int start,
      int end,
      int position,
      String headline,
      List<Step> steps,
      List<Edits> fixes) {}

  private final List<Recorded> findings = new ArrayList<>();

  /** Keeps a finding. */
  public void add(Recorded finding) {
    findings.add(finding);
  }

  /** Everything kept so far. */
  public List<Recorded> findings() {
    return List.copyOf(findings);
  }
}
