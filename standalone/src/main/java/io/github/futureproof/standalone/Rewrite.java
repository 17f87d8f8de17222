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
 */
record Rewrite(Source source, List<Found> fixed) {

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
    return new Rewrite(source.withText(apply(taken, source)), List.copyOf(fixed));
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

  private static String apply(List<Edit> edits, Source source) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    String lineEnd = source.lineEnd();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Edit edit : sorted) {
      text.append(source.text(), at, edit.start());
      text.append(edit.text().replace("\r\n", "\n").replace("\n", lineEnd));
      at = edit.end();
    }
    return text.append(source.text(), at, source.text().length()).toString();
  }
}
