package io.github.futureproof.fixes;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.LineMap;
import java.util.List;

/**
 * A fix as plain edits of the file that is visited, so that compiler and command apply the same.
 *
 * @param title what the fix does, in a few words
 * @param edits replacements of ranges that do not overlap
 * @param imports qualified names to import
 */
public record Edits(String title, List<Edit> edits, List<String> imports) {

  /** One replacement: character offsets, start inclusive, end exclusive. */
  public record Edit(int start, int end, String text) {}

  /** Makes a fix. */
  public Edits {
    edits = List.copyOf(edits);
    imports = List.copyOf(imports);
  }

  /** Whether one line does not show it all, imports apart. */
  public boolean isOnSeveralLines(LineMap lines) {
    return edits.stream().anyMatch(edit -> edit.text().contains("\n"))
        || edits.stream().map(edit -> lines.getLineNumber(edit.start())).distinct().count() > 1;
  }

  /** The same as Error Prone takes it. */
  public SuggestedFix toSuggestedFix() {
    SuggestedFix.Builder builder = SuggestedFix.builder().setShortDescription(title);
    for (Edit edit : edits) {
      builder.replace(edit.start(), edit.end(), edit.text());
    }
    imports.forEach(builder::addImport);
    return builder.build();
  }
}
