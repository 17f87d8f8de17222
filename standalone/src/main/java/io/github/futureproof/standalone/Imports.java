package io.github.futureproof.standalone;

import io.github.futureproof.fixes.Edits.Edit;
import io.github.futureproof.standalone.Header.Imported;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds imports where the file's own order would have them; those that are there stay as they are.
 */
final class Imports {
  private Imports() {}

  /**
   * The edits that add these imports, without those that the file does not need.
   *
   * @param names qualified names of classes
   */
  static List<Edit> insert(String text, Header header, Set<String> names) {
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    for (String name : names.stream().filter(each -> !header.sees(each)).sorted().toList()) {
      lines
          .computeIfAbsent(place(text, header, name), at -> new StringBuilder())
          .append("import ")
          .append(name)
          .append(";\n");
    }
    List<Edit> edits = new ArrayList<>();
    lines.forEach((at, added) -> edits.add(new Edit(at, at, spaced(text, header, at, added))));
    return edits;
  }

  private static int place(String text, Header header, String name) {
    List<Imported> others = header.imports().stream().filter(each -> !each.isStatic()).toList();
    if (others.isEmpty()) {
      return header.imports().isEmpty()
          ? header.packageEnd() < 0 ? 0 : nextLine(text, header.packageEnd())
          : nextLine(text, header.imports().get(header.imports().size() - 1).end());
    }
    // In files that group their imports the right group is the one with the nearest relatives.
    int nearest = others.stream().mapToInt(each -> common(each.name(), name)).max().getAsInt();
    List<Imported> group =
        others.stream().filter(each -> common(each.name(), name) == nearest).toList();
    Imported before = null;
    for (Imported each : group) {
      if (each.name().compareTo(name) < 0) {
        before = each;
      }
    }
    return before == null ? lineStart(text, group.get(0).start()) : nextLine(text, before.end());
  }

  /** How many names of the package two names have in common from the left. */
  private static int common(String one, String other) {
    String[] a = one.split("\\.");
    String[] b = other.split("\\.");
    int count = 0;
    while (count < a.length - 1 && count < b.length - 1 && a[count].equals(b[count])) {
      count++;
    }
    return count;
  }

  /** Keeps a blank line between package, static imports, imports and class. */
  private static String spaced(String text, Header header, int at, StringBuilder added) {
    if (header.imports().stream().anyMatch(each -> !each.isStatic())) {
      return added.toString();
    }
    String start = at == 0 ? "" : text.charAt(at - 1) == '\n' ? "\n" : "\n\n";
    boolean blankFollows =
        at >= text.length() || text.startsWith("\n", at) || text.startsWith("\r\n", at);
    return start + added + (blankFollows ? "" : "\n");
  }

  /** After the line, unless more code stands on it. */
  private static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    String rest = text.substring(from, end < 0 ? text.length() : end).strip();
    if (!rest.isEmpty() && !rest.startsWith("/")) {
      return from;
    }
    return end < 0 ? text.length() : end + 1;
  }

  private static int lineStart(String text, int from) {
    return text.lastIndexOf('\n', from) + 1;
  }
}
