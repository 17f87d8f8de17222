package io.github.futureproof.standalone.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a report as one page to look at, which needs nothing but itself.
 *
 * <p>The browser is told (Content-Security-Policy) to load nothing, to run only the two scripts
 * that are ours, known by their hashes, and never to take a text for HTML. What the sources hold
 * comes as JSON without {@code <}, {@code >} and {@code &}, and as escaped text for browsers
 * without scripts.
 */
public final class Html {
  private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

  /** The parts of the page's script; all are one scope. */
  private static final List<String> SCRIPTS =
      List.of("data", "view", "panes", "list", "facets", "app");

  private static final DateTimeFormatter MADE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'");

  private Html() {}

  /**
   * Writes the page, dated by the system's clock.
   *
   * @throws IOException when the target can't take it
   */
  public static void write(Report report, Appendable out) throws IOException {
    write(report, Instant.now().atOffset(ZoneOffset.UTC).format(MADE), out);
  }

  static void write(Report report, String made, Appendable out) throws IOException {
    String style = resource("report.css");
    String early = resource("report-early.js");
    String script = script();
    Path name = report.base().getFileName();
    String project = name == null ? "" : name.toString();
    Map<String, String> small =
        Map.of(
            "policy",
            policy(style, early, script),
            "title",
            HtmlText.attribute(HtmlList.summary(report) + ": " + project),
            "project",
            HtmlText.text(project),
            "style",
            style,
            "early",
            early,
            "script",
            script);
    String template = resource("report.html");
    Matcher hole = HOLE.matcher(template);
    int at = 0;
    while (hole.find()) {
      out.append(template, at, hole.start());
      at = hole.end();
      switch (hole.group(1)) {
        case "data" -> new HtmlData(report, made).write(out);
        case "plain" -> HtmlList.write(report, made, out);
        case "pages" -> pages(report, out);
        default -> out.append(small.get(hole.group(1)));
      }
    }
    out.append(template, at, template.length());
  }

  private static String script() {
    StringBuilder script = new StringBuilder("\n(() => {\n\"use strict\";\n");
    for (String part : SCRIPTS) {
      script.append(resource("report-" + part + ".js"));
    }
    return script.append("})();\n").toString();
  }

  private static String policy(String style, String... scripts) {
    StringBuilder policy = new StringBuilder("default-src 'none'; script-src");
    for (String script : scripts) {
      policy.append(' ').append(hash(script));
    }
    return policy
        .append("; style-src ")
        .append(hash(style))
        .append("; base-uri 'none'; form-action 'none'")
        .append("; require-trusted-types-for 'script'; trusted-types 'none'")
        .toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** The pages of the checks that found something. */
  private static void pages(Report report, Appendable out) throws IOException {
    Set<String> found = new TreeSet<>();
    report.findings().forEach(finding -> found.add(finding.check()));
    List<Report.CheckInfo> checks =
        report.checks().stream().filter(check -> found.contains(check.name())).toList();
    for (Report.CheckInfo check : checks) {
      if (check.page().isBlank()) {
        continue;
      }
      String name = HtmlText.attribute(check.name());
      out.append("<section id=\"page-").append(name).append("\">\n<h2>").append(name);
      out.append("</h2>\n<div class=\"page\">\n").append(HtmlMarkdown.html(check.page()));
      out.append("</div>\n</section>\n");
    }
  }

  /** A text that is beside this class; lines end as the hashes and the browser see them. */
  private static String resource(String name) {
    try (InputStream in = Html.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
