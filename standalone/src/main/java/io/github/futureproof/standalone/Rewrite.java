package io.github.futureproof.standalone;

import io.github.futureproof.fixes.Edits;
import io.github.futureproof.fixes.Edits.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file after fixes.
 *
 * @param source the file with its new text
 * @param fixed the findings whose fixes are in it
 * @param edits what was changed, which does not overlap
 */
record Rewrite(Source source, List<Found> fixed, List<Edit> edits) {

  /** Where a place in the old text is in the new one; the end of an edit that it is in. */
  int moved(int position) {
    int moved = position;
    for (Edit edit : edits) {
      int longer = edit.text().length() - (edit.end() - edit.start());
      if (edit.end() <= position) {
        moved += longer;
      } else if (edit.start() < position) {
        moved += edit.end() + longer - position;
      }
    }
    return moved;
  }

  /** Applies the best fix of each finding; one that touches an earlier one waits its turn. */
  static Rewrite of(Source source, Header header, List<Found> findings) {
    List<Edit> taken = new ArrayList<>();
    List<Found> fixed = new ArrayList<>();
    TreeSet<String> imports = new TreeSet<>();
    for (Found found : findings) {
      Optional<Edits> fix = found.fix();
      if (fix.isPresent() && fits(fix.get().edits(), taken, source.text().length())) {
        taken.addAll(fix.get().edits());
        imports.addAll(fix.get().imports());
        fixed.add(found);
      }
    }
    taken.addAll(Imports.insert(source.text(), header, imports));
    String lineEnd = source.lineEnd();
    List<Edit> edits =
        taken.stream()
            .map(edit -> new Edit(edit.start(), edit.end(), text(edit, lineEnd)))
            .toList();
    return new Rewrite(source.withText(apply(edits, source)), List.copyOf(fixed), edits);
  }

  private static boolean fits(List<Edit> edits, List<Edit> taken, int length) {
    return !edits.isEmpty()
        && edits.stream()
            .allMatch(
                edit ->
                    0 <= edit.start()
                        && edit.start() <= edit.end()
                        && edit.end() <= length
                        && taken.stream().noneMatch(other -> touch(edit, other)));
  }

  private static boolean touch(Edit one, Edit other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  /** All that a fix alone changes, imports and the file's own line ends included, in order. */
  static List<Edit> edits(Edits fix, Source source, Header header) {
    List<Edit> all = new ArrayList<>(fix.edits());
    all.addAll(Imports.insert(source.text(), header, new TreeSet<>(fix.imports())));
    all.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    return all.stream()
        .map(edit -> new Edit(edit.start(), edit.end(), text(edit, source.lineEnd())))
        .toList();
  }

  /** The text of a file after edits, which must not overlap. */
  static String apply(List<Edit> edits, Source source) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    String lineEnd = source.lineEnd();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Edit edit : sorted) {
      text.append(source.text(), at, edit.start());
      text.append(text(edit, lineEnd));
      at = edit.end();
    }
    return text.append(source.text(), at, source.text().length()).toString();
  }

  private static String text(Edit edit, String lineEnd) {
    return edit.text().replace("\r\n", "\n").replace("\n", lineEnd);
  }
}
