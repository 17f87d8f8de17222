package io.github.futureproof.standalone.report;

import io.github.futureproof.standalone.report.Finding.Excerpt;
import io.github.futureproof.standalone.report.Finding.Fix;
import io.github.futureproof.standalone.report.Finding.Replacement;
import io.github.futureproof.standalone.report.Finding.Step;
import io.github.futureproof.standalone.report.Report.CheckInfo;
import io.github.futureproof.standalone.report.Report.Mended;
import io.github.futureproof.standalone.report.Report.NotAnalysed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** SARIF 2.1.0, which GitHub and many IDEs and viewers read. */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The name of the folder that relative paths count from; GitHub expects this one. */
  private static final String BASE = "%SRCROOT%";

  private final Report report;
  private final Json json;

  private Sarif(Report report, Appendable out) {
    this.report = report;
    this.json = new Json(out, true);
  }

  static void write(Report report, Appendable out) throws IOException {
    new Sarif(report, out).log();
    out.append('\n');
  }

  private void log() throws IOException {
    json.object().field("$schema", SCHEMA).field("version", "2.1.0");
    json.name("runs").array().object();
    tool();
    invocation();
    String base = report.base().toUri().toString();
    json.name("originalUriBaseIds").object().name(BASE).object();
    json.field("uri", base.endsWith("/") ? base : base + "/").end().end();
    json.field("columnKind", "utf16CodeUnits");
    Map<String, Integer> rules = new HashMap<>();
    report.checks().forEach(check -> rules.put(check.name(), rules.size()));
    json.name("results").array();
    for (Finding finding : report.findings()) {
      result(finding, rules.get(finding.check()));
    }
    json.end().end().end().end();
  }

  private void tool() throws IOException {
    json.name("tool").object().name("driver").object();
    json.field("name", "FutureProof").field("version", report.version());
    json.name("rules").array();
    for (CheckInfo check : report.checks()) {
      json.object().field("id", check.name());
      json.name("shortDescription").object().field("text", check.summary()).end();
      json.name("fullDescription").object().field("text", check.summary()).end();
      if (!check.link().isEmpty()) {
        json.field("helpUri", check.link());
      }
      if (!check.page().isEmpty()) {
        json.name("help").object();
        json.field("text", Markdown.plain(check.page()));
        json.field("markdown", Markdown.withoutLocalLinks(check.page())).end();
      }
      json.name("defaultConfiguration").object();
      json.field("level", level(check.severity())).end();
      json.name("properties").object().name("tags").array();
      json.value("concurrency").end().end();
      json.end();
    }
    json.end().end().end();
  }

  private void invocation() throws IOException {
    json.name("invocations").array().object();
    json.field(
        "executionSuccessful", report.files() == 0 || report.notAnalysed().size() < report.files());
    json.name("ruleConfigurationOverrides").array();
    for (int i = 0; i < report.checks().size(); i++) {
      CheckInfo check = report.checks().get(i);
      if (check.configured() != check.severity()) {
        json.object();
        json.name("configuration").object().field("level", level(check.configured())).end();
        json.name("descriptor").object().field("id", check.name()).field("index", i).end();
        json.end();
      }
    }
    json.end();
    json.name("toolExecutionNotifications").array();
    // SARIF has no results that are gone without another run to compare with.
    for (Mended each : report.mended()) {
      json.object().field("level", "note");
      message("mended: [" + each.check() + "] " + each.what());
      json.name("locations").array().object();
      physicalLocation(new Place(each.file(), each.line(), 0, 0, 0), Excerpt.NONE);
      json.end().end().end();
    }
    for (NotAnalysed file : report.notAnalysed()) {
      json.object().field("level", "warning");
      message("not analysed: " + file.reason());
      json.name("locations").array().object();
      physicalLocation(new Place(file.file(), file.line(), 0, 0, 0), Excerpt.NONE);
      json.end().end().end();
    }
    for (String note : report.notes()) {
      json.object().field("level", "warning");
      message(note);
      json.end();
    }
    json.end().end().end();
  }

  private void result(Finding finding, int rule) throws IOException {
    json.object();
    json.field("ruleId", finding.check()).field("ruleIndex", rule);
    json.field("level", level(finding.severity()));
    message(finding.message());
    json.name("locations").array().object();
    physicalLocation(finding.place(), finding.excerpt());
    json.name("logicalLocations").array().object();
    String inPackage = finding.packageName().isEmpty() ? "" : finding.packageName() + ".";
    json.field("fullyQualifiedName", inPackage + finding.member());
    json.end().end().end().end();
    json.name("partialFingerprints").object();
    json.field("futureProof/v1", finding.fingerprint()).end();
    if (!finding.steps().isEmpty()) {
      codeFlow(finding);
    }
    if (!finding.fixes().isEmpty()) {
      json.name("fixes").array();
      for (Fix fix : finding.fixes()) {
        fix(fix, finding.place().file());
      }
      json.end();
    }
    if (report.compared()) {
      json.field("baselineState", finding.known() ? "unchanged" : "new");
      json.name("suppressions").array();
      if (finding.known()) {
        json.object().field("kind", "external").field("status", "accepted");
        json.field("justification", "in the baseline").end();
      }
      json.end();
    }
    json.end();
  }

  /** A step that is not in the sources is shown where the one before it is. */
  private void codeFlow(Finding finding) throws IOException {
    json.name("codeFlows").array().object();
    json.name("threadFlows").array().object();
    json.name("locations").array();
    Place seen = finding.place();
    Excerpt around = finding.excerpt();
    for (Step step : finding.steps()) {
      if (step.place().isInSource()) {
        seen = step.place();
        around = step.excerpt();
      }
      json.object().name("location").object();
      physicalLocation(seen, around);
      message(step.role() + ": " + step.text());
      json.end().end();
    }
    json.end().end().end().end().end();
  }

  private void fix(Fix fix, String file) throws IOException {
    json.object().name("description").object().field("text", fix.title()).end();
    json.name("artifactChanges").array().object();
    artifact(file);
    json.name("replacements").array();
    for (Replacement each : fix.replacements()) {
      json.object();
      region("deletedRegion", each.place());
      json.name("insertedContent").object().field("text", each.text()).end().end();
    }
    json.end().end().end().end();
  }

  private void physicalLocation(Place place, Excerpt around) throws IOException {
    json.name("physicalLocation").object();
    artifact(place.file());
    if (place.line() > 0) {
      region("region", place);
      contextRegion(place, around);
    }
    json.end();
  }

  /** The source around a region, for who has the report and not the sources. */
  private void contextRegion(Place place, Excerpt around) throws IOException {
    int last = around.firstLine() + around.lines().size() - 1;
    if (around.firstLine() > place.line() || last < Math.max(place.line(), place.endLine())) {
      return;
    }
    json.name("contextRegion").object();
    json.field("startLine", around.firstLine()).field("endLine", last);
    json.name("snippet").object();
    json.field("text", String.join("\n", around.lines()) + "\n").end().end();
  }

  private void region(String name, Place place) throws IOException {
    json.name(name).object().field("startLine", place.line());
    if (place.column() > 0) {
      json.field("startColumn", place.column());
    }
    if (place.endLine() > 0) {
      json.field("endLine", place.endLine());
    }
    if (place.endColumn() > 0) {
      json.field("endColumn", place.endColumn());
    }
    json.end();
  }

  private void artifact(String file) throws IOException {
    json.name("artifactLocation").object();
    boolean drive = file.matches("(?s)[A-Za-z]:/.*");
    if (file.startsWith("//")) {
      json.field("uri", "file:" + encode(file));
    } else if (file.startsWith("/")) {
      json.field("uri", "file://" + encode(file));
    } else if (drive) {
      json.field("uri", "file:///" + file.substring(0, 2) + encode(file.substring(2)));
    } else {
      json.field("uri", encode(file)).field("uriBaseId", BASE);
    }
    json.end();
  }

  /** In a message braces and links have a meaning of their own. */
  private void message(String text) throws IOException {
    String plain = text.replace("{", "{{").replace("}", "}}");
    if (plain.contains("](")) {
      plain = plain.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }
    json.name("message").object().field("text", plain).end();
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String encode(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain =
          c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=@".indexOf(c) >= 0);
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append(String.format("%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
