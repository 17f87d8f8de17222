package io.github.futureproof.finding;

import com.sun.source.tree.Tree;
import io.github.futureproof.fixes.Edits;
import java.util.List;

/**
 * What a check has to say about one tree of the file being visited.
 *
 * @param anchor the tree that is reported
 * @param headline what goes wrong, in the user's words, at most 100 characters, no full stop
 * @param steps how that is known, for what was inferred; empty when the line shows it all
 * @param fixes the ways to mend it, the best one first
 */
public record Finding(Tree anchor, String headline, List<Step> steps, List<Edits> fixes) {

  /** Makes a finding. */
  public Finding {
    steps = List.copyOf(steps);
    fixes = List.copyOf(fixes);
  }

  /** The message: the headline, then the path; calls in a row stand on one line. */
  public String message() {
    return message(headline, steps);
  }

  /** The message of a finding that was kept as a headline and its path. */
  public static String message(String headline, List<Step> steps) {
    StringBuilder text = new StringBuilder(headline);
    StringBuilder calls = new StringBuilder();
    for (Step step : steps) {
      if (step.role().equals(Step.CALLS)) {
        calls.append(step.place()).append(" → ");
      } else {
        text.append("\n    ").append(step.role()).append(": ").append(calls).append(step.place());
        calls.setLength(0);
      }
    }
    return text.toString();
  }
}
