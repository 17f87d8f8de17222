package io.github.futureproof.standalone;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Writes the difference between two texts as {@code diff -u} does. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /**
   * The diff of one file; empty when nothing changed.
   *
   * <p>The name gets {@code ./} in front, so that it is right with {@code -p0} and, one folder
   * less, with {@code -p1}, which is what {@code git apply} does.
   *
   * @param name the file's path with {@code /}, relative to where the diff is to be applied
   */
  static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<String> old = lines(before);
    List<String> fresh = lines(after);
    String shown = "./" + name + (name.indexOf(' ') < 0 ? "" : "\t");
    StringBuilder out = new StringBuilder();
    out.append("--- ").append(shown).append("\n+++ ").append(shown).append('\n');
    List<AbstractDelta<String>> near = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
      if (!near.isEmpty() && start(delta) - end(near.get(near.size() - 1)) > 2 * CONTEXT) {
        hunk(near, old, out);
        near.clear();
      }
      near.add(delta);
    }
    hunk(near, old, out);
    return out.toString();
  }

  private static int start(AbstractDelta<String> delta) {
    return delta.getSource().getPosition();
  }

  private static int end(AbstractDelta<String> delta) {
    return start(delta) + delta.getSource().size();
  }

  private static void hunk(
      List<AbstractDelta<String>> deltas, List<String> old, StringBuilder out) {
    AbstractDelta<String> last = deltas.get(deltas.size() - 1);
    int from = Math.max(0, start(deltas.get(0)) - CONTEXT);
    int to = Math.min(old.size(), end(last) + CONTEXT);
    int freshFrom = deltas.get(0).getTarget().getPosition() - (start(deltas.get(0)) - from);
    int freshTo = last.getTarget().getPosition() + last.getTarget().size() + (to - end(last));
    out.append("@@ -").append(range(from, to)).append(" +").append(range(freshFrom, freshTo));
    out.append(" @@\n");
    int at = from;
    for (AbstractDelta<String> delta : deltas) {
      write(' ', old.subList(at, start(delta)), out);
      write('-', delta.getSource().getLines(), out);
      write('+', delta.getTarget().getLines(), out);
      at = end(delta);
    }
    write(' ', old.subList(at, to), out);
  }

  private static String range(int from, int to) {
    int size = to - from;
    return (size == 0 ? from : from + 1) + (size == 1 ? "" : "," + size);
  }

  private static void write(char sign, List<String> lines, StringBuilder out) {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }

  /** Lines with their ends, so that a change of these shows, too. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, next));
      at = next;
    }
    return lines;
  }
}
