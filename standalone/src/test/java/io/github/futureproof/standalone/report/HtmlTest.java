package io.github.futureproof.standalone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.standalone.report.Report.NotAnalysed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page is made of; what it does is HtmlBrowserTest's. */
final class HtmlTest {
  private static final Pattern ELEMENT =
      Pattern.compile("<(script|style)([^>]*)>(.*?)</\\1>", Pattern.DOTALL);

  private static String html(Report report) {
    StringBuilder out = new StringBuilder();
    try {
      Html.write(report, "2026-11-21 12:00 UTC", out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  /** The contents of the scripts and the style, of these attributes. */
  private static List<String> contents(String html, String element, String attributes) {
    List<String> contents = new ArrayList<>();
    Matcher each = ELEMENT.matcher(html);
    while (each.find()) {
      if (each.group(1).equals(element) && each.group(2).equals(attributes)) {
        contents.add(each.group(3));
      }
    }
    return contents;
  }

  private static String json(String html) {
    return contents(html, "script", " type=\"application/json\" id=\"data\"").get(0);
  }

  private static String plain(String html) {
    return html.substring(html.indexOf("<noscript>"), html.indexOf("</noscript>"));
  }

  @Test
  void allowsItsOwnScriptsAndStyleByHashAndNothingElse() throws Exception {
    String html = html(Samples.of(3));
    Matcher policy =
        Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
            .matcher(html);
    assertTrue(policy.find());
    List<String> scripts = contents(html, "script", "");
    assertEquals(2, scripts.size());
    assertEquals(
        "default-src 'none'; script-src "
            + hash(scripts.get(0))
            + " "
            + hash(scripts.get(1))
            + "; style-src "
            + hash(contents(html, "style", "").get(0))
            + "; base-uri 'none'; form-action 'none'"
            + "; require-trusted-types-for 'script'; trusted-types 'none'",
        policy.group(1));
    // What comes before the policy is not under it.
    assertTrue(policy.start() < html.indexOf("<style"));
    assertTrue(policy.start() < html.indexOf("<script"));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void asksForNothing() {
    String html = html(Samples.of(3));
    String withoutPages = html.replaceAll("<a rel=\"noopener noreferrer\" href=\"https:[^>]*>", "");
    for (String loads :
        List.of("src=", "href=\"h", "url(", "@import", "<link", "<iframe", "fetch(")) {
      assertFalse(withoutPages.contains(loads), loads);
    }
    assertFalse(withoutPages.contains(" style=\""));
    assertFalse(withoutPages.contains("innerHTML"));
  }

  @Test
  void holesAreFilled() {
    assertFalse(html(Samples.of(3)).contains("{{"));
  }

  @Test
  void listsEverythingWithoutScripts() {
    String html = html(Samples.of(30));
    String plain = plain(html);
    assertEquals(30, plain.split("<li id=\"", -1).length - 1);
    assertTrue(plain.contains("30 findings. Files looked at: 4. 2026-11-21 12:00 UTC."), plain);
    assertTrue(
        plain.contains("<b>PreparedStatement.executeQuery blocks the Vert.x event loop</b>"));
    assertTrue(
        plain.contains(
            "<pre>\nvertx.setTimer(1000, id -&gt; repository.load(&quot;orders&quot;, id));"));
    assertTrue(
        plain.contains(
            "<li>calls: Repository.query"
                + " (src/main/java/com/acme/shop/db/Repository0.java:88)</li>"));
    assertTrue(plain.contains("<li>blocks: PreparedStatement.executeQuery</li>"));
    assertTrue(plain.contains("+    client.store(request).thenApply(Reply::body).exceptionally"));
  }

  @Test
  void counts() {
    assertTrue(html(Samples.of(0)).contains("<title>0 findings: shop</title>"));
    assertTrue(html(Samples.of(1)).contains("<title>1 finding: shop</title>"));
    assertTrue(html(Samples.of(1200)).contains("<title>1,200 findings: shop</title>"));
  }

  @Test
  void tellsWhatTheBaselineHasAndWhatWasLeftOut() {
    Finding old = Samples.finding(1).known(true);
    List<NotAnalysed> left = List.of(new NotAnalysed("a/B.java", 7, "';' expected"));
    String html = html(Samples.report(List.of(Samples.finding(0), old), left, true));
    assertTrue(html.contains("<title>1 new finding: shop</title>"));
    assertTrue(plain(html).contains("1 new finding and 1 in the baseline. "));
    assertTrue(plain(html).contains("Orders0.java:50</span>, in the baseline"));
    assertTrue(plain(html).contains("<li>a/B.java:7: &#39;;&#39; expected</li>"));
    assertTrue(json(html).contains("\"notAnalysed\":[\"a/B.java:7: ';' expected\"]"));
    assertTrue(json(html).contains("\"compared\":true"));
    assertEquals(2, json(html).split("\"known\":true", -1).length);
  }

  @Test
  void hasThePagesOfTheChecksThatFoundSomething() {
    String html = html(Samples.of(1));
    assertTrue(html.contains("<section id=\"page-BlockingOnEventLoop\">"));
    assertFalse(html.contains("page-FloatingFuture\""));
    assertFalse(html(Samples.of(3)).contains("page-UnsubscribedPublisher\""), "has no page");
  }

  @Test
  void linesOfSourceStandOnce() {
    String json = json(html(Samples.of(30)));
    // Ten findings end in one of seven files.
    assertEquals(7, count(json, "One connection for each call"));
    // Once for each finding, though steps show it, too, and once for each of the thirty diffs.
    assertEquals(60, count(json, "The rest is done by the callers"));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void escapesWhateverTheSourcesHold() {
    String html = html(Samples.hostile());
    assertEquals(2, contents(html, "script", "").size());
    assertEquals(3, html.split("(?i)<script", -1).length - 1);
    assertEquals(3, html.split("(?i)</script", -1).length - 1);
    assertEquals(1, html.split("(?i)</noscript", -1).length - 1);
    assertEquals(1, html.split("(?i)</style", -1).length - 1);
    assertEquals(1, html.split("(?i)</title", -1).length - 1);
    assertFalse(html.contains("<!--"));
    assertFalse(html.contains("<img"));
    assertFalse(html.contains("<svg"));
    assertFalse(html.contains("href=\"javascript"));
    String json = json(html);
    for (char sign : new char[] {'<', '>', '&', '\u2028', '\u2029'}) {
      assertEquals(-1, json.indexOf(sign), "U+" + Integer.toHexString(sign));
    }
  }

  @Test
  void namesWhatIsNotSeen() {
    String html = html(Samples.hostile());
    html.codePoints()
        .forEach(c -> assertFalse(HtmlText.isOdd(c), () -> "U+" + Integer.toHexString(c)));
    assertEquals(html, new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    assertTrue(plain(html).contains("access<span class=\"odd\">U+202E</span> level"));
    assertTrue(plain(html).contains("lone <span class=\"odd\">U+D800</span> and"));
    assertTrue(json(html).contains("access\\u202e level"));
    assertTrue(json(html).contains("lone \\ud800 and \\udc00 and \ud83d\ude00"));
  }

  @Test
  void fillsHolesOnce() {
    String html = html(Samples.hostile());
    assertTrue(plain(html).contains("<b>{{data}} {{script}} $1 \\1</b>"));
    assertTrue(json(html).contains("\"headline\":\"{{data}} {{script}} $1 \\\\1\""));
  }

  @Test
  void escapesTexts() {
    assertEquals("a&lt;b&gt;&amp;&quot;&#39;", HtmlText.text("a<b>&\"'"));
    assertEquals("U+0000U+E0041", HtmlText.attribute("\0" + Character.toString(0xE0041)));
    assertEquals("a\tb\n\u00e9\ud83d\ude00", HtmlText.text("a\tb\n\u00e9\ud83d\ude00"));
    StringBuilder json = new StringBuilder();
    HtmlText.json("\"\\\n\t\r</\u2028\udc00\ud83d\ude00" + Character.toString(0xE0041), json);
    assertEquals(
        "\"\\\"\\\\\\n\\t\\u000d\\u003c/\\u2028\\udc00\ud83d\ude00\\udb40\\udc41\"",
        json.toString());
  }

  @Test
  void cutsLinesThatABrowserWouldChokeOn() {
    String line = "x".repeat(499) + "\ud83d\ude00" + "y".repeat(5_000_000);
    assertEquals("x".repeat(499) + "…", HtmlData.shortened(line));
    assertEquals("x".repeat(500), HtmlData.shortened("x".repeat(500)));
    assertEquals(
        "@@ -1 +1 @@\n Too long to show: 5000501 characters\n",
        HtmlData.diff(new Finding.Fix("t", List.of(), line)));
  }

  /** All of them, as they are, so that none of their Markdown is left as text. */
  @Test
  void rendersThePagesOfAllChecks() throws IOException {
    Path data = Path.of(System.getProperty("futureproof.root"), "test-data");
    try (Stream<Path> checks = Files.list(data)) {
      List<Path> pages =
          checks.map(check -> check.resolve("README.md")).filter(Files::exists).toList();
      assertFalse(pages.isEmpty());
      for (Path page : pages) {
        String html = HtmlMarkdown.html(Files.readString(page));
        String words = html.replaceAll("(?s)<pre.*?</pre>|<code>.*?</code>", "");
        assertFalse(words.contains("`"), page + ": " + words);
        assertFalse(words.contains("]("), page + ": " + words);
        assertFalse(words.contains("**"), page + ": " + words);
        assertFalse(words.matches("(?s).*>\\s*[#*-] .*"), page + ": " + words);
        assertTrue(html.contains("<h3>What goes wrong</h3>"), page + ": " + html);
        assertTrue(html.contains("<pre tabindex=\"0\"><code>"), page + ": " + html);
      }
    }
  }
}
