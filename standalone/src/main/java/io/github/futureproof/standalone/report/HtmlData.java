package io.github.futureproof.standalone.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a report as the JSON that the page's script reads. Files, packages and checks stand once
 * and are named by their number; each line of source stands once, too.
 */
final class HtmlData {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_DIFF = 200_000;

  private final Report report;
  private final String made;
  private final Map<String, Integer> files = new LinkedHashMap<>();
  private final List<TreeMap<Integer, String>> lines = new ArrayList<>();
  private final Map<String, Integer> packages = new LinkedHashMap<>();
  private final Map<String, Integer> checks = new LinkedHashMap<>();

  HtmlData(Report report, String made) {
    this.report = report;
    this.made = made;
    report.findings().stream()
        .map(Finding::check)
        .distinct()
        .sorted()
        .forEach(check -> checks.put(check, checks.size()));
    for (Finding finding : report.findings()) {
      packages.putIfAbsent(finding.packageName(), packages.size());
      keep(finding.place(), finding.excerpt());
      finding.steps().forEach(step -> keep(step.place(), step.excerpt()));
    }
  }

  private void keep(Place place, Finding.Excerpt excerpt) {
    if (!place.isInSource()) {
      return;
    }
    if (files.putIfAbsent(place.file(), files.size()) == null) {
      lines.add(new TreeMap<>());
    }
    int number = excerpt.firstLine();
    for (String line : excerpt.lines()) {
      lines.get(files.get(place.file())).put(number++, shortened(line));
    }
  }

  void write(Appendable out) throws IOException {
    StringBuilder json = new StringBuilder("{");
    field("version", report.version(), json);
    field("made", made, json);
    field("seconds", String.format(Locale.ROOT, "%.1f", report.seconds()), json);
    json.append("\"looked\":").append(report.files());
    json.append(",\"compared\":").append(report.compared()).append(',');
    strings("notAnalysed", report.notAnalysed().stream().map(HtmlList::line).toList(), json);
    strings("notes", report.notes(), json);
    strings("packages", List.copyOf(packages.keySet()), json);
    checks(json);
    files(json);
    json.append(",\"findings\":[");
    out.append(json);
    String comma = "\n";
    for (Finding finding : report.findings()) {
      json.setLength(0);
      json.append(comma);
      finding(finding, json);
      out.append(json);
      comma = ",\n";
    }
    out.append("]}");
  }

  private void checks(StringBuilder json) {
    Map<String, Report.CheckInfo> known = new LinkedHashMap<>();
    report.checks().forEach(check -> known.put(check.name(), check));
    json.append("\"checks\":[");
    String comma = "{";
    for (String name : checks.keySet()) {
      Report.CheckInfo check = known.get(name);
      json.append(comma);
      field("name", name, json);
      field("summary", check == null ? "" : check.summary(), json);
      string("link", check == null ? "" : link(check.link()), json);
      json.append('}');
      comma = ",{";
    }
    json.append("],");
  }

  private void files(StringBuilder json) {
    json.append("\"files\":[");
    String comma = "\n{";
    for (var file : files.entrySet()) {
      json.append(comma);
      field("path", file.getKey(), json);
      json.append("\"excerpts\":[");
      excerpts(lines.get(file.getValue()), json);
      json.append("]}");
      comma = ",\n{";
    }
    json.append(']');
  }

  /** Lines in a row as [number of the first, text]. */
  private static void excerpts(TreeMap<Integer, String> lines, StringBuilder json) {
    List<String> row = new ArrayList<>();
    int first = 0;
    String comma = "";
    for (var line : lines.entrySet()) {
      if (!row.isEmpty() && line.getKey() != first + row.size()) {
        row(comma, first, row, json);
        comma = ",";
      }
      if (row.isEmpty()) {
        first = line.getKey();
      }
      row.add(line.getValue());
    }
    if (!row.isEmpty()) {
      row(comma, first, row, json);
    }
  }

  private static void row(String comma, int first, List<String> row, StringBuilder json) {
    json.append(comma).append('[').append(first).append(',');
    HtmlText.json(String.join("\n", row), json);
    json.append(']');
    row.clear();
  }

  private void finding(Finding finding, StringBuilder json) {
    json.append('{');
    field("id", finding.fingerprint(), json);
    json.append("\"check\":").append(checks.get(finding.check())).append(',');
    field("severity", finding.severity().name().toLowerCase(Locale.ROOT), json);
    json.append("\"package\":").append(packages.get(finding.packageName())).append(',');
    place(finding.place(), json);
    field("headline", finding.headline(), json);
    field("member", finding.member(), json);
    json.append("\"known\":").append(finding.known()).append(",\"steps\":[");
    String comma = "{";
    for (Finding.Step step : finding.steps()) {
      json.append(comma);
      place(step.place(), json);
      field("role", step.role(), json);
      string("text", step.text(), json);
      json.append('}');
      comma = ",{";
    }
    json.append("],\"fixes\":[");
    comma = "{";
    for (Finding.Fix fix : finding.fixes()) {
      json.append(comma);
      field("title", fix.title(), json);
      string("diff", diff(fix), json);
      json.append('}');
      comma = ",{";
    }
    json.append("]}");
  }

  private void place(Place place, StringBuilder json) {
    json.append("\"file\":").append(place.isInSource() ? files.get(place.file()) : -1);
    json.append(",\"line\":").append(place.line());
    json.append(",\"column\":").append(place.column());
    json.append(",\"endLine\":").append(place.endLine());
    json.append(",\"endColumn\":").append(place.endColumn()).append(',');
  }

  /** A line as the page shows it: a browser chokes on megabytes in a row. */
  static String shortened(String line) {
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? 1 : 0;
    return line.substring(0, LONGEST_LINE - end) + "…";
  }

  /** A diff as the page shows it. */
  static String diff(Finding.Fix fix) {
    return fix.diff().length() <= LONGEST_DIFF
        ? fix.diff()
        : "@@ -1 +1 @@\n Too long to show: " + fix.diff().length() + " characters\n";
  }

  private static String link(String link) {
    return link.startsWith("https://") || link.startsWith("http://") ? link : "";
  }

  private static void field(String name, String value, StringBuilder json) {
    string(name, value, json);
    json.append(',');
  }

  private static void string(String name, String value, StringBuilder json) {
    json.append('"').append(name).append("\":");
    HtmlText.json(value, json);
  }

  private static void strings(String name, List<String> values, StringBuilder json) {
    json.append('"').append(name).append("\":[");
    String comma = "";
    for (String value : values) {
      json.append(comma);
      HtmlText.json(value, json);
      comma = ",";
    }
    json.append("],");
  }
}
