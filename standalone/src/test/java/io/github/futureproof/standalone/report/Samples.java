package io.github.futureproof.standalone.report;

import io.github.futureproof.standalone.report.Finding.Excerpt;
import io.github.futureproof.standalone.report.Finding.Fix;
import io.github.futureproof.standalone.report.Finding.Step;
import io.github.futureproof.standalone.report.Report.CheckInfo;
import io.github.futureproof.standalone.report.Report.Mended;
import io.github.futureproof.standalone.report.Report.NotAnalysed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reports to write: of any size, and one that holds all that could break a page. */
final class Samples {
  static final String PAGE =
      """
      # BlockingOnEventLoop

      A thread that serves many others is held.

      ## What goes wrong

      An event loop runs **all** its handlers, one after the other. See
      [the page](https://example.org/loops?a=1&b=2) or [a file](../other.md).

      ## Flagged

      ```java
        vertx.setTimer(10, id -> repo.load("<b>"));
      ```

      ## Stays silent

      * Work on `executeBlocking`, also
        in a helper.
      * Tests.
      """;

  private static final String[] LAYERS = {"orders", "billing", "stock", "mail", "search", "audit"};
  private static final String[] VERBS = {"load", "store", "refresh", "publish", "close", "reindex"};

  private Samples() {}

  /** A report with findings of three checks, in files of ten findings each. */
  static Report of(int count) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      findings.add(finding(i));
    }
    return report(findings, List.of(), false);
  }

  static Report report(List<Finding> findings, List<NotAnalysed> notAnalysed, boolean compared) {
    return new Report(
        "1.2.3",
        Path.of("/home/somebody/shop"),
        List.of(
            new CheckInfo(
                "BlockingOnEventLoop",
                "A thread that serves many others is held by a blocking call",
                Severity.WARNING,
                Severity.WARNING,
                PAGE,
                ""),
            new CheckInfo(
                "FloatingFuture",
                "A future in flight is dropped",
                Severity.WARNING,
                Severity.WARNING,
                "# FloatingFuture\n\nIts failure is lost.\n",
                ""),
            new CheckInfo(
                "UnsubscribedPublisher",
                "A cold publisher is built and dropped",
                Severity.ERROR,
                Severity.ERROR,
                "",
                "")),
        findings,
        List.of(),
        notAnalysed,
        List.of(),
        compared,
        findings.size() / 10 + 1,
        12.34);
  }

  /** The n-th finding: what it is made of follows from the number. */
  static Finding finding(int n) {
    String layer = LAYERS[n / 10 % LAYERS.length];
    String verb = VERBS[n % VERBS.length];
    String type = Character.toUpperCase(layer.charAt(0)) + layer.substring(1) + n / 10;
    String packageName = "com.acme.shop." + layer + (n / 60 % 4 == 0 ? "" : ".part" + n / 60 % 4);
    String file = "src/main/java/" + packageName.replace('.', '/') + "/" + type + ".java";
    int line = 20 + n % 10 * 30;
    String statement =
        switch (n % 3) {
          case 0 -> "vertx.setTimer(1000, id -> repository." + verb + "(\"" + layer + "\", id));";
          case 1 -> "client." + verb + "(request).thenApply(Reply::body);";
          default -> "template." + verb + "(query).doOnNext(this::count);";
        };
    Place place = new Place(file, line, 5, line, 5 + statement.length());
    List<String> code =
        List.of(
            "",
            "  /** Called for every " + layer + " that comes in. */",
            "  void " + verb + "All(Request request) {",
            "    log.info(\"{} of {}\", " + n + ", request.id());",
            "    " + statement,
            "    // The rest is done by the callers.",
            "    count++;",
            "  }",
            "");
    Excerpt excerpt = new Excerpt(line - 4, code);
    return switch (n % 3) {
      case 0 -> blocking(n, verb, type, packageName, place, excerpt);
      case 1 ->
          make(
              n,
              "FloatingFuture",
              Severity.WARNING,
              "The future of " + verb + " is dropped: nobody sees when it fails",
              place,
              excerpt,
              packageName,
              type + "#" + verb + "All(Request)",
              List.of(),
              List.of(fix(place, "Report the failure to the log", statement)));
      default ->
          make(
              n,
              "UnsubscribedPublisher",
              n % 2 == 0 ? Severity.ERROR : Severity.NOTE,
              "The publisher of " + verb + " is never subscribed to: nothing happens",
              place,
              excerpt,
              packageName,
              type + "#" + verb + "All(Request)",
              List.of(),
              List.of(
                  fix(place, "Return it to the caller", statement),
                  fix(place, "Subscribe and report the failure", statement)));
    };
  }

  private static Finding blocking(
      int n, String verb, String type, String packageName, Place place, Excerpt excerpt) {
    String file = "src/main/java/com/acme/shop/db/Repository" + n % 7 + ".java";
    String query = "    return connection().prepareStatement(sql).executeQuery();";
    // As javac has it for a call: the bracket.
    Place helper = new Place(file, 88, query.lastIndexOf('(') + 1, 0, 0);
    // And for a lambda: the arrow.
    int arrow = excerpt.lines().get(4).indexOf("->") + 1;
    Place lambda = new Place(place.file(), place.line(), arrow, 0, 0);
    List<Step> steps =
        List.of(
            new Step(
                "runs on", "Vert.x event loop, Handler passed to Vertx#setTimer", lambda, excerpt),
            new Step("calls", "Repository." + verb, place, excerpt),
            new Step(
                "calls",
                "Repository.query",
                helper,
                new Excerpt(
                    86,
                    List.of(
                        "  private ResultSet query(String sql) throws SQLException {",
                        "    // One connection for each call.",
                        query,
                        "  }"))),
            new Step("blocks", "PreparedStatement.executeQuery", Place.NONE, Excerpt.NONE));
    return make(
        n,
        "BlockingOnEventLoop",
        Severity.WARNING,
        "PreparedStatement.executeQuery blocks the Vert.x event loop",
        place,
        excerpt,
        packageName,
        type + "#" + verb + "All(Request)",
        steps,
        List.of());
  }

  static Finding make(
      int n,
      String check,
      Severity severity,
      String headline,
      Place place,
      Excerpt excerpt,
      String packageName,
      String member,
      List<Step> steps,
      List<Fix> fixes) {
    return new Finding(
        check,
        severity,
        place,
        headline,
        headline,
        steps,
        fixes,
        excerpt,
        packageName,
        member,
        String.format("%032x", 0xABCDEF0000L + n),
        false);
  }

  private static Fix fix(Place place, String title, String statement) {
    String changed = statement.replaceFirst("\\);$", ").exceptionally(this::report));");
    String name = "./" + place.file();
    String diff =
        "--- "
            + name
            + "\n+++ "
            + name
            + "\n@@ -3,2 +3,3 @@\n import java.util.List;\n"
            + "+import org.slf4j.Logger;\n \n"
            + "@@ -"
            + (place.line() - 1)
            + ",3 +"
            + place.line()
            + ",3 @@\n"
            + "     log.info(\"{} of {}\", 1, request.id());\n"
            + "-    "
            + statement
            + "\n+    "
            + changed
            + "\n"
            + "     // The rest is done by the callers.\n";
    return new Fix(title, List.of(), diff);
  }

  /** Texts that mean something to HTML, JavaScript, JSON, Markdown or the order of writing. */
  static final List<String> HOSTILE =
      List.of(
          "</script><script>window.hacked = 1</script>",
          "<!--<script>",
          "]]>--></noscript><img src=x onerror='window.hacked = 2'>",
          "\"><svg onload=window.hacked=3>",
          "'-window.hacked=4-'",
          "`${window.hacked = 5}`",
          "\\u003c/script>\\\" \\",
          "{{data}} {{script}} $1 \\1",
          "javascript:window.hacked=6",
          "line\u2028and\u2029separators\u0000\u0007\u001b[31m",
          "lone \ud800 and \udc00 and \ud83d\ude00",
          "access\u202e level\u2066 user\u2069 \u200b\ufeff\u00ad",
          "&lt;b&gt;&amp;&#60;",
          "</pre></li></ol></title></style>");

  /** A report where every text is hostile. */
  static Report hostile() {
    List<Finding> findings = new ArrayList<>();
    List<CheckInfo> checks = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      String text = HOSTILE.get(i);
      String check = "Check" + i + text;
      Place place = new Place("src/" + i + "/" + text + ".java", 2, 1, 2, 1 + text.length());
      Excerpt excerpt =
          new Excerpt(1, List.of("// " + text, text, "\"" + text + "\"", "/* " + text));
      checks.add(new CheckInfo(check, text, Severity.WARNING, Severity.WARNING, page(text), text));
      findings.add(
          new Finding(
              check,
              Severity.values()[i % 3],
              place,
              text,
              text,
              List.of(
                  new Step(text, text, place, excerpt),
                  new Step(text, text, Place.NONE, Excerpt.NONE)),
              List.of(
                  new Fix(text, List.of(), "@@ -2 +2 @@\n-" + text + "\n+" + text + text + "\n"),
                  new Fix("Another", List.of(), text)),
              excerpt,
              text,
              text,
              i + text,
              false));
    }
    return new Report(
        HOSTILE.get(0),
        Path.of("/" + HOSTILE.get(2).replace("\0", "").replace('/', '_')),
        checks,
        findings,
        List.of(new Mended(HOSTILE.get(0), HOSTILE.get(2), 3, HOSTILE.get(1))),
        List.of(new NotAnalysed(HOSTILE.get(0), 3, HOSTILE.get(2))),
        HOSTILE,
        false,
        3,
        0.1);
  }

  private static String page(String text) {
    return "# Title\n\n## "
        + text
        + "\n\n"
        + text
        + "\n\n* "
        + text
        + "\n\n```java\n"
        + text
        + "\n```\n\n    "
        + text
        + "\n\n| a | b |\n|---|---|\n| "
        + text
        + " | `"
        + text
        + "` |\n\n["
        + text.replace("]", "").replace("[", "")
        + "](javascript:alert(1)) **"
        + text
        + "**\n";
  }
}
