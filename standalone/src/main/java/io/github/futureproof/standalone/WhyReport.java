package io.github.futureproof.standalone;

import com.sun.source.tree.CompilationUnitTree;
import io.github.futureproof.finding.FutureProof;
import java.util.List;

/** What {@code --why FILE:LINE} prints. */
final class WhyReport {
  private WhyReport() {}

  /**
   * The questions that are asked about a line, with their answers.
   *
   * @param futureProof null when no check asked anything in the whole compilation
   */
  static List<String> lines(FutureProof futureProof, CompilationUnitTree unit, int line) {
    List<String> lines = futureProof == null ? List.of() : futureProof.explain(unit, line);
    if (!lines.isEmpty()) {
      return lines;
    }
    return List.of(
        "no questions were asked there"
            + FutureProof.nearestQuestion(unit, line)
                .map(near -> "; the nearest line with some is " + near)
                .orElse(""));
  }
}
