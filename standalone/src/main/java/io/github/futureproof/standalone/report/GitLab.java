package io.github.futureproof.standalone.report;

import java.io.IOException;

/** What GitLab shows in merge requests: its Code Quality report. It has no place for known ones. */
final class GitLab {
  private GitLab() {}

  static void write(Report report, Appendable out) throws IOException {
    Json json = new Json(out, true);
    json.array();
    for (Finding finding : report.fresh()) {
      json.object();
      json.field("description", finding.headline());
      json.field("check_name", finding.check());
      json.field("fingerprint", finding.fingerprint());
      json.field("severity", severity(finding.severity()));
      json.name("location").object().field("path", finding.place().file());
      json.name("lines").object().field("begin", finding.place().line());
      if (finding.place().endLine() > 0) {
        json.field("end", finding.place().endLine());
      }
      json.end().end().end();
    }
    json.end();
    out.append('\n');
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
