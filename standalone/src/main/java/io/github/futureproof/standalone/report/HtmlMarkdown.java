package io.github.futureproof.standalone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the Markdown that the checks' pages are written in into HTML: headings, paragraphs, lists,
 * tables, quotes, fenced and indented code; code, strong and emphasised words, links. Everything
 * else, HTML above all, is text.
 */
final class HtmlMarkdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(`{3,}|~{3,}).*");
  private static final Pattern ITEM = Pattern.compile("(\\s{0,3})([*+-]|\\d{1,9}[.)])(\\s+)(.*)");
  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<escaped>\\\\\\p{Punct})"
              + "|(?<ticks>`+)(?<code>.+?)(?<!`)\\k<ticks>(?!`)"
              + "|\\*\\*(?<strong>\\S.*?)\\*\\*"
              + "|(?<![\\w*])[*_](?<soft>[^\\s*_](?:[^*_]*[^\\s*_])?)[*_](?![\\w*])"
              + "|\\[(?<label>[^\\[\\]]+)]\\((?<target>[^()\\s]*)\\)"
              + "|<(?<bare>https?://[^<>\\s]+)>",
          Pattern.DOTALL);

  private final List<String> lines;
  private final StringBuilder out = new StringBuilder();
  private int at = 0;

  private HtmlMarkdown(List<String> lines) {
    this.lines = lines;
  }

  /** A page as HTML; its title is left out, and the headings below start at h3. */
  static String html(String page) {
    return blocks(page.lines().map(String::stripTrailing).toList());
  }

  private static String blocks(List<String> lines) {
    HtmlMarkdown markdown = new HtmlMarkdown(lines);
    while (markdown.at < lines.size()) {
      markdown.block();
    }
    return markdown.out.toString();
  }

  private void block() {
    String line = lines.get(at);
    Matcher heading = HEADING.matcher(line);
    if (line.isBlank()) {
      at++;
    } else if (heading.matches()) {
      heading(heading.group(1).length(), heading.group(2));
    } else if (FENCE.matcher(line).matches()) {
      fence();
    } else if (line.startsWith("    ") || line.startsWith("\t")) {
      indented();
    } else if (ITEM.matcher(line).matches()) {
      list();
    } else if (line.startsWith(">")) {
      quote();
    } else if (isTable()) {
      table();
    } else {
      paragraph();
    }
  }

  private void heading(int level, String text) {
    at++;
    if (level > 1) {
      String tag = "h" + Math.min(5, level + 1);
      out.append('<').append(tag).append('>').append(inline(text));
      out.append("</").append(tag).append(">\n");
    }
  }

  private void fence() {
    String opening = lines.get(at++);
    Matcher fence = FENCE.matcher(opening);
    boolean unused = fence.matches();
    String end = fence.group(1);
    int indent = opening.indexOf(end);
    List<String> code = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).strip().startsWith(end)) {
      code.add(unindented(lines.get(at++), indent));
    }
    at++;
    code(code);
  }

  private void indented() {
    List<String> code = new ArrayList<>();
    while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) >= 4)) {
      code.add(unindented(lines.get(at++), 4));
    }
    while (code.get(code.size() - 1).isBlank()) {
      code.remove(code.size() - 1);
    }
    code(code);
  }

  private void code(List<String> code) {
    out.append("<pre tabindex=\"0\"><code>").append(HtmlText.text(String.join("\n", code)));
    out.append("\n</code></pre>\n");
  }

  private void list() {
    boolean numbered = Character.isDigit(lines.get(at).strip().charAt(0));
    out.append(numbered ? "<ol>\n" : "<ul>\n");
    while (at < lines.size()) {
      Matcher item = ITEM.matcher(lines.get(at));
      if (!item.matches() || Character.isDigit(item.group(2).charAt(0)) != numbered) {
        break;
      }
      at++;
      out.append("<li>").append(item(item.start(4), item.group(4))).append("</li>\n");
    }
    out.append(numbered ? "</ol>\n" : "</ul>\n");
  }

  /** An item's text: what follows it, indented or without a blank line between, is its, too. */
  private String item(int indent, String first) {
    List<String> content = new ArrayList<>(List.of(first));
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank()) {
        if (at + 1 >= lines.size() || indent(lines.get(at + 1)) < indent) {
          break;
        }
      } else if (indent(line) < Math.min(indent, 2)
          && (ITEM.matcher(line).matches()
              || lines.get(at - 1).isBlank()
              || HEADING.matcher(line).matches()
              || FENCE.matcher(line).matches())) {
        break;
      }
      content.add(unindented(line, indent));
      at++;
    }
    while (at < lines.size() && lines.get(at).isBlank() && nextIsItem()) {
      at++;
    }
    String html = blocks(content);
    boolean plain = html.startsWith("<p>") && html.indexOf("<p>", 1) < 0;
    return plain ? html.replaceFirst("<p>", "").replaceFirst("</p>\n", "") : html;
  }

  private boolean nextIsItem() {
    return at + 1 < lines.size() && ITEM.matcher(lines.get(at + 1)).matches();
  }

  private void quote() {
    List<String> content = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith(">")) {
      content.add(lines.get(at++).substring(1).replaceFirst("^ ", ""));
    }
    out.append("<blockquote>\n").append(blocks(content)).append("</blockquote>\n");
  }

  private boolean isTable() {
    return lines.get(at).contains("|")
        && at + 1 < lines.size()
        && lines.get(at + 1).contains("-")
        && RULE.matcher(lines.get(at + 1)).matches();
  }

  private void table() {
    out.append("<table>\n<thead>");
    row("th", lines.get(at));
    out.append("</thead>\n<tbody>\n");
    at += 2;
    while (at < lines.size() && lines.get(at).contains("|")) {
      row("td", lines.get(at++));
    }
    out.append("</tbody>\n</table>\n");
  }

  private void row(String tag, String line) {
    String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    out.append("<tr>");
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      out.append('<').append(tag).append('>').append(inline(cell.strip().replace("\\|", "|")));
      out.append("</").append(tag).append('>');
    }
    out.append("</tr>\n");
  }

  private void paragraph() {
    List<String> text = new ArrayList<>();
    do {
      text.add(lines.get(at++).strip());
    } while (at < lines.size() && !startsBlock(lines.get(at)));
    out.append("<p>").append(inline(String.join("\n", text))).append("</p>\n");
  }

  private static boolean startsBlock(String line) {
    return line.isBlank()
        || line.startsWith(">")
        || HEADING.matcher(line).matches()
        || FENCE.matcher(line).matches()
        || ITEM.matcher(line).matches();
  }

  /** The words of a paragraph. */
  static String inline(String text) {
    StringBuilder html = new StringBuilder();
    Matcher found = INLINE.matcher(text);
    int at = 0;
    while (found.find()) {
      html.append(HtmlText.text(text.substring(at, found.start())));
      at = found.end();
      if (found.group("escaped") != null) {
        html.append(HtmlText.text(found.group("escaped").substring(1)));
      } else if (found.group("code") != null) {
        tag("code", HtmlText.text(found.group("code")), html);
      } else if (found.group("strong") != null) {
        tag("strong", inline(found.group("strong")), html);
      } else if (found.group("soft") != null) {
        tag("em", inline(found.group("soft")), html);
      } else if (found.group("bare") != null) {
        link(found.group("bare"), HtmlText.text(found.group("bare")), html);
      } else {
        link(found.group("target"), inline(found.group("label")), html);
      }
    }
    return html.append(HtmlText.text(text.substring(at))).toString();
  }

  private static void tag(String tag, String content, StringBuilder html) {
    html.append('<').append(tag).append('>').append(content).append("</").append(tag).append('>');
  }

  /** A link to the web; others, to files beside the page, lead nowhere from a report. */
  private static void link(String target, String label, StringBuilder html) {
    if (!target.startsWith("https://") && !target.startsWith("http://")) {
      html.append(label);
      return;
    }
    html.append("<a rel=\"noopener noreferrer\" href=\"").append(HtmlText.attribute(target));
    html.append("\">").append(label).append("</a>");
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static String unindented(String line, int most) {
    if (line.startsWith("\t") && most >= 4) {
      return line.substring(1);
    }
    return line.substring(Math.min(most, indent(line)));
  }
}
