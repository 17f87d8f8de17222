package io.github.futureproof.standalone.report;

import io.github.futureproof.standalone.report.Finding.Fix;
import io.github.futureproof.standalone.report.Finding.Replacement;
import io.github.futureproof.standalone.report.Finding.Step;
import java.io.IOException;
import java.util.Locale;

/** One JSON object a line, each a finding. */
final class JsonLines {
  private JsonLines() {}

  static void write(Report report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      Json json = new Json(out, false);
      json.object();
      json.field("check", finding.check());
      json.field("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      place(json, finding.place());
      json.field("headline", finding.headline());
      json.field("message", finding.message());
      json.field("package", finding.packageName());
      json.field("member", finding.member());
      json.name("steps").array();
      for (Step step : finding.steps()) {
        json.object().field("role", step.role()).field("text", step.text());
        if (step.place().isInSource()) {
          place(json, step.place());
        }
        json.end();
      }
      json.end().name("fixes").array();
      for (Fix fix : finding.fixes()) {
        fix(json, fix);
      }
      json.end();
      json.field("fingerprint", finding.fingerprint());
      json.field("known", finding.known());
      json.end();
      out.append('\n');
    }
  }

  private static void fix(Json json, Fix fix) throws IOException {
    json.object().field("title", fix.title()).name("replacements").array();
    for (Replacement each : fix.replacements()) {
      json.object().field("start", each.start()).field("end", each.end());
      lines(json, each.place());
      json.field("text", each.text()).end();
    }
    json.end().field("diff", fix.diff()).end();
  }

  private static void place(Json json, Place place) throws IOException {
    json.field("file", place.file());
    lines(json, place);
  }

  /** What is unknown is left out. */
  private static void lines(Json json, Place place) throws IOException {
    field(json, "line", place.line());
    field(json, "column", place.column());
    field(json, "endLine", place.endLine());
    field(json, "endColumn", place.endColumn());
  }

  private static void field(Json json, String name, int value) throws IOException {
    if (value > 0) {
      json.field(name, value);
    }
  }
}
