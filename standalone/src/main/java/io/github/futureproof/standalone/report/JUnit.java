package io.github.futureproof.standalone.report;

import io.github.futureproof.standalone.report.Report.CheckInfo;
import io.github.futureproof.standalone.report.Report.NotAnalysed;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What CI servers read as test results: a suite for each check, in it a test that failed for each
 * finding. A check without findings has one test that passed, for some servers take a file without
 * tests for a mistake. Findings that the baseline has, and files left out, are tests skipped.
 */
final class JUnit {
  private final Report report;
  private final Appendable out;

  private JUnit(Report report, Appendable out) {
    this.report = report;
    this.out = out;
  }

  static void write(Report report, Appendable out) throws IOException {
    new JUnit(report, out).write();
  }

  private void write() throws IOException {
    Map<String, List<Finding>> byCheck =
        report.findings().stream().collect(Collectors.groupingBy(Finding::check));
    int failures = report.fresh().size();
    int left = report.notAnalysed().size();
    int passed = report.checks().size() - byCheck.size();
    int skipped = report.findings().size() - failures + left;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    attribute("name", "FutureProof");
    counts(failures + skipped + passed, failures, skipped);
    attribute("time", String.format(Locale.ROOT, "%.3f", report.seconds()));
    out.append(">\n");
    for (CheckInfo check : report.checks()) {
      suite(check.name(), byCheck.getOrDefault(check.name(), List.of()));
    }
    if (left > 0) {
      start("  <testsuite", "name", "files not analysed");
      counts(left, 0, left);
      out.append(">\n");
      for (NotAnalysed file : report.notAnalysed()) {
        start("    <testcase", "name", file.file());
        attribute("classname", "files not analysed");
        out.append('>');
        start("<skipped", "message", file.reason());
        out.append("/></testcase>\n");
      }
      out.append("  </testsuite>\n");
    }
    out.append("</testsuites>\n");
  }

  private void suite(String check, List<Finding> findings) throws IOException {
    start("  <testsuite", "name", check);
    int known = (int) findings.stream().filter(Finding::known).count();
    counts(Math.max(1, findings.size()), findings.size() - known, known);
    out.append(">\n");
    if (findings.isEmpty()) {
      start("    <testcase", "name", "no findings");
      attribute("classname", check);
      out.append("/>\n");
    }
    Map<String, Integer> taken = new HashMap<>();
    for (Finding finding : findings) {
      testCase(finding, taken);
    }
    out.append("  </testsuite>\n");
  }

  private void testCase(Finding finding, Map<String, Integer> taken) throws IOException {
    Place place = finding.place();
    String member = finding.member();
    int sign = member.indexOf('#');
    String type = sign < 0 ? member : member.substring(0, sign);
    String className = finding.packageName().isEmpty() ? type : finding.packageName() + "." + type;
    // Servers follow a test through time by its name: no line number in it.
    String name = (sign < 0 ? "" : member.substring(sign + 1) + ": ") + finding.headline();
    int number = taken.merge(className + "\n" + name, 1, Integer::sum);
    start("    <testcase", "name", number == 1 ? name : name + " (" + number + ")");
    attribute("classname", className);
    attribute("file", place.file());
    attribute("line", Integer.toString(place.line()));
    out.append(">\n");
    if (finding.known()) {
      start("      <skipped", "message", "in the baseline");
      out.append("/>\n");
    } else {
      String at = place.file() + ":" + place.line() + ": ";
      start("      <failure", "message", at + finding.headline());
      attribute("type", finding.check());
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      out.append('>');
      out.append(escape(at + severity + ": [" + finding.check() + "] " + finding.message(), false));
      out.append("</failure>\n");
    }
    out.append("    </testcase>\n");
  }

  private void counts(int tests, int failures, int skipped) throws IOException {
    attribute("tests", Integer.toString(tests));
    attribute("failures", Integer.toString(failures));
    attribute("errors", "0");
    attribute("skipped", Integer.toString(skipped));
  }

  private void start(String element, String name, String value) throws IOException {
    out.append(element);
    attribute(name, value);
  }

  private void attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"").append(escape(value, true)).append('"');
  }

  /** What XML 1.0 has no way to say becomes U+FFFD. */
  private static String escape(String text, boolean inAttribute) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // A parser would take these for other white space.
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(inAttribute ? "&#9;" : "\t");
                default -> escaped.appendCodePoint(isLegal(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isLegal(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
