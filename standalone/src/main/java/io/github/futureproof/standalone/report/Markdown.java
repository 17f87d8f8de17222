package io.github.futureproof.standalone.report;

import java.util.regex.Pattern;

/** A check's page for readers who see no HTML: a terminal, a SARIF viewer. */
public final class Markdown {
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]\\n]*)]\\(([^()\\s]*)\\)");
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?)(?: +#+)?");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");

  private Markdown() {}

  /** The page as plain text: headings underlined, code indented, links written out. */
  public static String plain(String page) {
    StringBuilder text = new StringBuilder();
    boolean code = false;
    for (String line : page.lines().toList()) {
      var heading = HEADING.matcher(line);
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        text.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
      } else if (heading.matches()) {
        String title = inline(heading.group(2));
        String under = heading.group(1).length() == 1 ? "=" : "-";
        text.append(title).append('\n').append(under.repeat(title.length())).append('\n');
      } else {
        text.append(line.startsWith("    ") ? line : inline(line)).append('\n');
      }
    }
    return text.toString();
  }

  /** The page without links to files beside it, which lead nowhere from a report. */
  static String withoutLocalLinks(String page) {
    StringBuilder text = new StringBuilder();
    boolean code = false;
    for (String line : page.lines().toList()) {
      code ^= line.startsWith("```");
      text.append(code ? line : links(line, "[$1]($2)")).append('\n');
    }
    return text.toString();
  }

  private static String inline(String line) {
    return BOLD.matcher(links(line, "$1 ($2)")).replaceAll("$1");
  }

  private static String links(String line, String form) {
    return LINK.matcher(line)
        .replaceAll(link -> link.group(2).matches("https?://.*") ? form : "$1");
  }
}
