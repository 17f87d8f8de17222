package io.github.futureproof.standalone;

import io.github.futureproof.finding.Finding;

/** Turns findings into text, in the form that javac prints. */
final class Printer {
  private Printer() {}

  /** A finding with its path, the source line, and a caret under what is meant. */
  static String text(Found found) {
    StringBuilder text = new StringBuilder();
    text.append(place(found))
        .append(found.error() ? ": error: [" : ": warning: [")
        .append(found.check())
        .append("] ")
        .append(Finding.message(found.headline(), found.steps()))
        .append('\n');
    if (!found.link().isEmpty()) {
      text.append("    (see ").append(found.link()).append(")\n");
    }
    String line = found.source().line(found.line());
    text.append(line).append('\n');
    for (int i = 0; i < found.column() - 1; i++) {
      text.append(i < line.length() && line.charAt(i) == '\t' ? '\t' : ' ');
    }
    return text.append('^').toString();
  }

  /** One line that says what was done about a finding. */
  static String fixed(Found found) {
    return place(found) + ": fixed: [" + found.check() + "] " + found.fix().get().title();
  }

  /** One line that says why nothing was done about a finding. */
  static String left(Fixer.Left left) {
    return place(left.found())
        + ": left: ["
        + left.found().check()
        + "] "
        + left.found().headline()
        + ": "
        + left.reason();
  }

  /** One line that says that a finding is not there any more. */
  static String gone(Found found) {
    return place(found) + ": gone: [" + found.check() + "] " + found.headline();
  }

  /** A number with its noun. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : noun.endsWith("x") ? "es" : "s");
  }

  private static String place(Found found) {
    return found.source().name() + ":" + found.line();
  }
}
