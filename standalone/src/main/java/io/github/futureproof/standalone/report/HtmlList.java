package io.github.futureproof.standalone.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes the findings as a plain list, which browsers show where scripts are off. */
final class HtmlList {
  private HtmlList() {}

  /** How many findings there are. */
  static String summary(Report report) {
    int count = report.fresh().size();
    return String.format(
        Locale.ROOT,
        "%,d %sfinding%s",
        count,
        report.compared() ? "new " : "",
        count == 1 ? "" : "s");
  }

  static void write(Report report, String made, Appendable out) throws IOException {
    out.append("<p>").append(summary(report));
    int known = report.findings().size() - report.fresh().size();
    if (known > 0) {
      out.append(" and ").append(Integer.toString(known)).append(" in the baseline");
    }
    out.append(". Files looked at: ").append(Integer.toString(report.files()));
    out.append(". ").append(made).append(".</p>\n");
    out.append("<h2>Findings</h2>\n<ol>\n");
    for (Finding finding : report.findings()) {
      item(finding, out);
    }
    out.append("</ol>\n");
    lines("Not analysed", report.notAnalysed().stream().map(HtmlList::line).toList(), out);
    lines("Notes of the run", report.notes(), out);
  }

  /** A file that was left out, in one line. */
  static String line(Report.NotAnalysed each) {
    return each.file() + (each.line() > 0 ? ":" + each.line() : "") + ": " + each.reason();
  }

  private static void item(Finding finding, Appendable out) throws IOException {
    Place place = finding.place();
    out.append("<li id=\"").append(HtmlText.attribute(finding.fingerprint())).append("\"><b>");
    out.append(HtmlText.text(finding.headline())).append("</b><br>");
    out.append(finding.severity().name().toLowerCase(Locale.ROOT)).append(", ");
    out.append(HtmlText.text(finding.check())).append(", <span class=\"path\">");
    out.append(HtmlText.text(place.file() + ":" + place.line())).append("</span>");
    out.append(finding.known() ? ", in the baseline" : "").append('\n');
    int at = place.line() - finding.excerpt().firstLine();
    if (at >= 0 && at < finding.excerpt().lines().size()) {
      pre(HtmlData.shortened(finding.excerpt().lines().get(at)).strip(), out);
    }
    if (!finding.steps().isEmpty()) {
      out.append("<ul>\n");
      for (Finding.Step step : finding.steps()) {
        Place there = step.place();
        String where = there.isInSource() ? " (" + there.file() + ":" + there.line() + ")" : "";
        out.append("<li>").append(HtmlText.text(step.role() + ": " + step.text() + where));
        out.append("</li>\n");
      }
      out.append("</ul>\n");
    }
    if (!finding.fixes().isEmpty()) {
      Finding.Fix fix = finding.fixes().get(0);
      out.append("<p>Fix: ").append(HtmlText.text(fix.title())).append("</p>\n");
      pre(HtmlData.diff(fix), out);
    }
    out.append("</li>\n");
  }

  /** The line feed after the tag is for the parser, which drops one. */
  private static void pre(String text, Appendable out) throws IOException {
    out.append("<pre>\n").append(HtmlText.text(text)).append("</pre>\n");
  }

  private static void lines(String title, List<String> lines, Appendable out) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.append("<h2>").append(title).append("</h2>\n<ul>\n");
    for (String line : lines) {
      out.append("<li>").append(HtmlText.text(line)).append("</li>\n");
    }
    out.append("</ul>\n");
  }
}
