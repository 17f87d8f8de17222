package io.github.futureproof.standalone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.futureproof.standalone.report.Report.NotAnalysed;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page does in a browser: opened, filtered, clicked, worked by keys alone, measured.
 *
 * <p>Skipped, and said so, where there is no Chromium; with {@code -Dlanes=required} that fails.
 */
final class HtmlBrowserTest {
  private static final int MANY = 5_000;

  @TempDir static Path folder;
  private static Browser browser;
  private static String small;
  private static String many;
  private static String hostile;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> found = Browser.find();
    if (found.isEmpty()) {
      String message =
          "HtmlBrowserTest was NOT RUN: no chromium on the path (Debian's package chromium), and"
              + " no variable CHROMIUM that names one";
      if ("required".equals(System.getProperty("lanes"))) {
        fail(message);
      }
      System.err.println("\n[WARNING] " + message + "\n");
      assumeTrue(false, message);
    }
    browser = new Browser(found.get());
    small = page("small.html", Samples.of(60));
    many = page("many.html", Samples.of(MANY));
    hostile = page("hostile.html", Samples.hostile());
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static String page(String name, Report report) throws IOException {
    Path file = folder.resolve(name);
    try (Writer out = Files.newBufferedWriter(file)) {
      Html.write(report, "2026-11-21 12:00 UTC", out);
    }
    return file.toRealPath().toUri().toString();
  }

  private static void open(String address) {
    browser.open(address, 1400, 900);
    Browser.await(
        "the page to be drawn",
        () -> js("performance.getEntriesByName('futureproof-shown').length").equals("1"));
  }

  private static String js(String expression) {
    return browser.eval(expression);
  }

  private static String text(String selector) {
    return js("document.querySelector(" + Browser.quoted(selector) + ").innerText").strip();
  }

  private static String status() {
    return text("#status");
  }

  private static String focus() {
    return js("document.activeElement.id || document.activeElement.className");
  }

  private static void undisturbed(String address) {
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(address.replaceFirst("#.*", "")), browser.requests());
  }

  @Test
  void opensWithAnOverview() throws IOException {
    open(small);
    assertEquals("60 findings", status());
    assertEquals("60 findings in 6 files", text(".detail h2"));
    assertEquals("10\nerrors", text(".tile"));
    assertEquals("BlockingOnEventLoop", text(".toll .name"));
    assertEquals("Overview", js("document.querySelector('article').getAttribute('aria-label')"));
    undisturbed(small);
  }

  @Test
  void showsAFindingWithItsPathAndThePageOfItsCheck() {
    open(small);
    browser.click("#row-0");
    assertEquals("PreparedStatement.executeQuery blocks the Vert.x event loop", text(".detail h2"));
    assertEquals(
        "src/main/java/com/acme/shop/orders/Orders0.java:20:5", text(".detail .where .path"));
    assertEquals(
        "vertx.setTimer(1000, id -> repository.load(\"orders\", id));",
        js(
            "[...document.querySelectorAll('.detail > .code .here u')].map(u =>"
                + " u.textContent).join('')"));
    assertEquals("4", js("document.querySelectorAll('.step').length"));
    // The last one with a place is open.
    assertEquals("executeQuery", text(".step .code:not([hidden]) .here u"));
    browser.click(".step:first-child button");
    assertEquals("1", js("document.querySelectorAll('.step .code:not([hidden])').length"));
    assertEquals("->", text(".step:first-child .here u"));
    assertTrue(text(".step:first-child .here").startsWith("20"), text(".step:first-child .here"));
    browser.key("n");
    browser.key("n");
    assertTrue(text(".step:nth-child(3) .here").startsWith("88"));
    browser.key("p");
    assertEquals("true", js("document.querySelector('.step:nth-child(2) button').ariaExpanded"));
    assertTrue(text(".step:last-child").endsWith("not in these sources"));
    js("document.querySelector('.about summary').scrollIntoView()");
    browser.click(".about summary");
    Browser.await("the check's page", () -> text(".about").contains("What goes wrong"));
    assertTrue(text(".about pre").contains("repo.load(\"<b>\")"));
    undisturbed(small);
  }

  @Test
  void showsFixesAsDiffs() {
    open(small);
    browser.click("#row-2");
    assertEquals("2", js("document.querySelectorAll('.choices button').length"));
    assertEquals(".exceptionally(this::report))", text(".diff .add b"));
    assertEquals("2", js("document.querySelectorAll('.diff .add').length"));
    assertTrue(text(".diff .cut").contains("template.refresh(query).doOnNext(this::count);"));
    assertEquals("true", js("document.querySelector('.choices button').ariaPressed"));
    browser.click(".choices button:nth-child(2)");
    assertEquals("true", js("document.querySelector('.choices button:nth-child(2)').ariaPressed"));
    assertEquals("false", js("document.querySelector('.choices button').ariaPressed"));
    assertEquals(
        "Diff: Subscribe and report the failure",
        js("document.querySelector('.diff').getAttribute('aria-label')"));
  }

  /** Also where the lines begin inside of a comment. */
  @Test
  void coloursCode() throws IOException {
    List<String> code =
        List.of(
            "   * It's \"old\".",
            "   */",
            "  @Deprecated void a() { b('\"', \"/*\", 0x1F); // c",
            "    String d = \"\"\"",
            "        /* e",
            "        \"\"\"; /* f");
    Place place = new Place("A.java", 3, 26, 3, 27);
    Finding finding =
        Samples.make(
            0,
            "FloatingFuture",
            Severity.NOTE,
            "Headline",
            place,
            new Finding.Excerpt(1, code),
            "",
            "",
            List.of(),
            List.of());
    open(page("code.html", Samples.report(List.of(finding), List.of(), false)));
    browser.click("#row-0");
    assertEquals(
        "remark:* It's \"old\". remark:*/ note:@Deprecated word:void string:'\"' string:\"/*\""
            + " number:0x1F remark:// c string:\"\"\" string:/* e string:\"\"\" remark:/* f",
        js(
            "[...document.querySelectorAll('.code [class^=t-]')]"
                + ".map(e => e.className.slice(2) + ':' + e.textContent.trim()).join(' ')"));
    assertEquals("b", text(".code .here u"));
  }

  @Test
  void filtersByFacetsAndBySearch() {
    open(small);
    browser.click("[data-facet='1 FloatingFuture']");
    assertEquals("20 of 60 findings", status());
    assertEquals("1 FloatingFuture", js("document.activeElement.dataset.facet"));
    // A facet counts what it would show, whatever else is chosen in its own dimension.
    assertEquals("20", text("[data-facet='1 BlockingOnEventLoop'] .count"));
    assertEquals("0", text("[data-facet='0 error'] .count"));
    browser.click("[data-facet='1 BlockingOnEventLoop']");
    assertEquals("40 of 60 findings", status());
    browser.click("[data-facet='3 yes']");
    assertEquals("20 of 60 findings", status());
    browser.click("#query");
    browser.type("Close bill");
    assertTrue(
        text(".row b").endsWith("The future of close is dropped: nobody sees when it fails"));
    assertEquals("close", text(".row mark"));
    assertEquals("2 of 60 findings", status());
    browser.type("zzz");
    assertEquals("0 of 60 findings", status());
    assertTrue(text(".findings").contains("No finding matches"));
    browser.click("#reset");
    assertEquals("60 findings", status());
    assertEquals("", js("document.getElementById('query').value"));
  }

  /** By package, on the left, which leaves out what all packages have in common. */
  @Test
  void filtersByPackage() {
    open(small);
    String facet = "[data-facet^='2 ']";
    String name = js("document.querySelector(\"" + facet + "\").title");
    int count = Integer.parseInt(text(facet + " .count"));
    assertTrue(0 < count && count < 60, name + " " + count);
    browser.click(facet);
    assertEquals(count + " of 60 findings", status());
    assertEquals("true", js("document.querySelector(\"" + facet + "\").ariaPressed"));
    assertEquals(
        "",
        js(
            "[...document.querySelectorAll('.row')].filter(e => !e.title.includes('"
                + name.replace('.', '/')
                + "')).map(e => e.title).join()"));
    Browser.await(
        "the address to tell it",
        () -> js("new URLSearchParams(location.hash.slice(1)).get('package') ?? ''").equals(name));
    browser.click(facet);
    assertEquals("60 findings", status());
  }

  @Test
  void filtersFromTheOverview() {
    open(small);
    browser.click(".tile");
    assertEquals("10 of 60 findings", status());
    assertEquals("true", js("document.querySelector(\"[data-facet='0 error']\").ariaPressed"));
    browser.click(".toll:nth-of-type(1) li:nth-child(2) button");
    assertEquals("20 of 60 findings", status());
  }

  @Test
  void orders() {
    open(small);
    js(
        "(() => { const s = document.getElementById('sort'); s.value = 'severity';"
            + " s.dispatchEvent(new Event('change')); })()");
    assertTrue(text(".row b").startsWith("error"), text(".row b"));
    js(
        "(() => { const s = document.getElementById('sort'); s.value = 'check';"
            + " s.dispatchEvent(new Event('change')); })()");
    assertTrue(text(".row .sub").startsWith("BlockingOnEventLoop"));
  }

  @Test
  void worksByKeysAlone() {
    open(many);
    browser.key("Tab");
    assertEquals("skip", focus());
    Browser.await(
        "the link to slide in",
        () -> js("document.activeElement.getBoundingClientRect().top > 5").equals("true"));
    browser.key("Enter");
    assertEquals("list", focus());
    assertEquals(
        "solid",
        js("getComputedStyle(document.activeElement).outlineStyle"),
        "focus is to be seen");
    browser.key("ArrowDown");
    browser.key("j");
    browser.key("k");
    browser.key("j");
    assertEquals("row-1", js("document.activeElement.getAttribute('aria-activedescendant')"));
    assertEquals("true", js("document.getElementById('row-1').ariaSelected"));
    assertTrue(text(".turn").startsWith("2 of 5,000"), text(".turn"));
    browser.key("End");
    assertTrue(text(".turn").startsWith("5,000 of 5,000"), text(".turn"));
    assertEquals("5000", js("document.getElementById('row-4999').ariaPosInSet"));
    browser.key("Home");
    browser.key("Enter");
    assertEquals("detail", focus());
    browser.key("Escape");
    assertEquals("list", focus());
    browser.key("Escape");
    assertEquals("5,000 findings in 500 files", text(".detail h2"));
    browser.key("/");
    assertEquals("query", focus());
    browser.type("jjt/stock");
    assertEquals("0 of 5,000 findings", status());
    browser.key("Escape");
    assertEquals("5,000 findings", status());
    browser.type("stock2.java:20");
    browser.key("Enter");
    assertEquals("list", focus());
    assertTrue(text(".turn").startsWith("1 of "), text(".turn"));
    browser.key("?");
    assertEquals("true", js("document.getElementById('keys').open"));
    browser.key("Escape");
    assertEquals("false", js("document.getElementById('keys').open"));
    undisturbed(many);
  }

  @Test
  void focusStaysWhereItWas() {
    open(small);
    browser.click("#row-1");
    browser.click("[aria-label='Next finding']");
    assertEquals("Next finding", js("document.activeElement.ariaLabel"));
    browser.key("Enter");
    assertTrue(text(".turn").startsWith("4 of 60"), text(".turn"));
    js("document.querySelector('.step button').focus()");
    browser.key("j");
    assertEquals("detail", focus());
    // The last one has no next.
    browser.click("#query");
    browser.type("orders0.java:140");
    assertTrue(text(".turn").startsWith("1 of 1"), text(".turn"));
    browser.type("zzz");
    assertTrue(text(".turn").startsWith("not in the list"), text(".turn"));
  }

  @Test
  void copies() {
    open(small);
    js("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
    browser.click("#row-1");
    browser.click(".where button");
    assertEquals("src/main/java/com/acme/shop/orders/Orders0.java:50", js("window.copied"));
    assertEquals("Copied", text(".where button"));
    browser.click(".where button:last-child");
    assertTrue(js("window.copied").endsWith("#finding=" + Samples.finding(1).fingerprint()));
    browser.click("h3 .link");
    assertEquals(Samples.finding(1).fixes().get(0).diff(), js("window.copied"));
  }

  @Test
  void addressLeadsToAFindingAndItsFilter() {
    open(small);
    browser.click("[data-facet='1 FloatingFuture']");
    browser.click("#row-4");
    Browser.await("the address", () -> js("location.hash").contains("finding="));
    String address = js("location.href");
    String headline = text(".detail h2");
    open(address);
    assertEquals(headline, text(".detail h2"));
    assertEquals("20 of 60 findings", status());
    assertEquals("true", js("document.getElementById('row-4').ariaSelected"));
    // The link that skips to the list is no such address.
    browser.key("Tab");
    browser.key("Enter");
    assertEquals("list", focus());
    assertEquals("20 of 60 findings", status());
    assertNotEquals("#list", js("location.hash"));
    // The finding alone, as somebody else would link to it, far down.
    open(many + "#finding=" + Samples.finding(4321).fingerprint());
    assertEquals("true", js("document.getElementById('row-4321').ariaSelected"));
    assertTrue(
        Boolean.parseBoolean(
            js(
                "(() => { const r = document.getElementById('row-4321').getBoundingClientRect();"
                    + " return r.top > 0 && r.bottom <= innerHeight; })()")));
    // What nobody knows says nothing.
    open(small + "#finding=nothing&check=<b>&severity=%E0%A4%A&order=constructor&q=");
    assertEquals("60 findings", status());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void baselineHidesWhatIsOld() throws IOException {
    List<Finding> findings =
        List.of(Samples.finding(0), Samples.finding(1).known(true), Samples.finding(2).known(true));
    List<NotAnalysed> left = List.of(new NotAnalysed("a/B.java", 7, "';' expected"));
    String address = page("baseline.html", Samples.report(findings, left, true));
    open(address);
    assertEquals("1 of 3 findings", status());
    assertEquals("1 new finding in 1 file", text(".detail h2"));
    assertTrue(text(".detail").contains("a/B.java:7: ';' expected"));
    browser.click("[data-facet='4 new']");
    assertEquals("3 findings", status());
    Browser.await("the address", () -> js("location.hash").contains("state=all"));
    open(js("location.href"));
    assertEquals("3 findings", status());
  }

  @Test
  void nothingFoundIsSaid() throws IOException {
    open(page("none.html", Samples.of(0)));
    assertEquals("Nothing was found in 1 file", text(".detail h2"));
    assertEquals("false", js("document.getElementById('empty').checkVisibility()"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void darkAndLight() {
    browser.prefers("prefers-color-scheme", "light");
    open(small);
    String light = js("getComputedStyle(document.documentElement).backgroundColor");
    browser.prefers("prefers-color-scheme", "dark");
    String dark = js("getComputedStyle(document.documentElement).backgroundColor");
    assertNotEquals(light, dark);
    browser.key("t");
    assertEquals(light, js("getComputedStyle(document.documentElement).backgroundColor"));
    assertEquals("Dark", text("#theme"));
    // It is remembered.
    open(small);
    assertEquals(light, js("getComputedStyle(document.documentElement).backgroundColor"));
    browser.click("#theme");
    assertEquals(dark, js("getComputedStyle(document.documentElement).backgroundColor"));
    js("localStorage.clear()");
    browser.prefers("prefers-color-scheme", "light");
  }

  /** The lowest contrast of any text to what is behind it, with the text. */
  private static final String CONTRAST =
      """
      (() => {
        const rgb = (css) => css.match(/[\\d.]+/g).map(Number);
        const light = ([r, g, b]) => [r, g, b]
            .map((c) => c / 255)
            .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const behind = (node) => {
          for (let n = node; n !== null; n = n.parentElement) {
            const c = rgb(getComputedStyle(n).backgroundColor);
            if (c.length < 4 || c[3] === 1) return c;
          }
        };
        let worst = [99, ''];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let t = walk.nextNode(); t !== null; t = walk.nextNode()) {
          const e = t.parentElement;
          const box = e.getBoundingClientRect();
          if (t.data.trim() === '' || box.width < 2 || e.closest('[disabled], script, noscript, .pages')) continue;
          const pair = [light(rgb(getComputedStyle(e).color)), light(behind(e))].sort((a, b) => b - a);
          const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
          if (ratio < worst[0]) worst = [ratio, t.data];
        }
        return worst.join(' ');
      })()
      """;

  /** Buttons and fields that say nothing to somebody who does not see. */
  private static final String NAMELESS =
      """
      [...document.querySelectorAll('button, input, select, a, [role=group], [role=listbox], nav, section, article, dialog')]
        .filter((e) => e.checkVisibility())
        .filter((e) => (e.innerText ?? '').trim() === '' || !/^(BUTTON|A)$/.test(e.tagName))
        .filter((e) => !e.ariaLabel && !e.labels?.length && !e.getAttribute('aria-labelledby'))
        .filter((e) => !(e.tagName === 'SECTION' && e.querySelector('h2')))
        .map((e) => e.outerHTML.slice(0, 100))
        .join('\\n')
      """;

  @Test
  void canBeReadByEverybody() {
    for (String scheme : List.of("light", "dark")) {
      browser.prefers("prefers-color-scheme", scheme);
      for (int finding = -1; finding < 3; finding++) {
        open(small + (finding < 0 ? "" : "#finding=" + Samples.finding(finding).fingerprint()));
        String worst = js(CONTRAST);
        double ratio = Double.parseDouble(worst.substring(0, worst.indexOf(' ')));
        assertTrue(ratio >= 4.5, scheme + ": contrast " + worst);
        assertEquals("", js(NAMELESS));
      }
    }
    browser.prefers("prefers-color-scheme", "light");
    assertEquals(
        "1 1 1 1",
        js(
            "['header', 'main', 'nav', 'h1'].map(t => document.querySelectorAll(t).length).join('"
                + " ')"));
    browser.prefers("prefers-reduced-motion", "reduce");
    assertEquals(
        "0",
        js(
            "[...document.querySelectorAll('*')].filter(e =>"
                + " parseFloat(getComputedStyle(e).transitionDuration) > 0).length"));
    browser.prefers("prefers-reduced-motion", "no-preference");
  }

  @Test
  void fitsAPhone() {
    browser.open(small, 360, 720);
    assertEquals("360", js("document.documentElement.scrollWidth"));
    browser.click("#row-0");
    assertEquals("true", js("document.querySelector('.detail').checkVisibility()"));
    assertEquals("detail", focus());
    assertEquals("360", js("document.documentElement.scrollWidth"));
    assertTrue(
        Boolean.parseBoolean(
            js(
                "(() => { const d = document.querySelector('.detail');"
                    + " return d.scrollWidth <= d.clientWidth; })()")));
    // What lies under it can't be reached either.
    assertEquals("true", js("document.querySelector('.findings').inert"));
    browser.click(".detail .only-phone");
    assertEquals("false", js("document.querySelector('.findings').inert"));
    assertEquals("false", js("document.querySelector('.detail').checkVisibility()"));
    browser.click("#filters");
    browser.click("[data-facet='0 error']");
    browser.key("Escape");
    assertEquals("10 of 60 findings", status());
    assertEquals("false", js("document.querySelector('.facets').checkVisibility()"));
  }

  @Test
  void printsWhatIsFiltered() {
    open(small);
    browser.click("[data-facet='0 error']");
    js("dispatchEvent(new Event('beforeprint'))");
    browser.medium("print");
    assertEquals("10", js("document.querySelectorAll('.paper > ol > li').length"));
    assertEquals("true", js("document.querySelector('.paper').checkVisibility()"));
    assertEquals("false", js("document.querySelector('.columns').checkVisibility()"));
    assertTrue(
        Integer.parseInt(js("document.querySelector('.paper').scrollHeight")) > 400,
        "nothing is cut off");
    browser.medium("");
    js("dispatchEvent(new Event('afterprint'))");
    assertEquals("0", js("document.querySelector('.paper').childElementCount"));
  }

  @Test
  void readsWithoutScripts() {
    browser.scripts(false);
    try {
      browser.open(small, 1000, 800);
      assertEquals("60", js("document.querySelectorAll('.still > ol > li').length"));
      assertEquals("true", js("document.querySelector('.still').checkVisibility()"));
      assertEquals("false", js("document.querySelector('.columns').checkVisibility()"));
      assertTrue(text(".pages").contains("An event loop runs all its handlers"));
      browser.open(hostile, 1000, 800);
      assertEquals("14", js("document.querySelectorAll('.still > ol > li').length"));
      assertEquals("0", js("document.querySelectorAll('.still :is(script, img, svg)').length"));
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void hostileSourcesAreOnlyText() {
    open(hostile);
    for (int i = 0; i < Samples.HOSTILE.size(); i++) {
      browser.click("#home");
      js("document.getElementById('list').focus()");
      browser.key("Home");
      for (int k = 0; k < i; k++) {
        browser.key("j");
      }
      assertEquals(
          visible(Samples.HOSTILE.get(i)), js("document.querySelector('.detail h2').textContent"));
      assertEquals(
          visible(Samples.HOSTILE.get(i)),
          js("document.querySelector('.detail .here td:last-child').textContent"));
      js("document.querySelector('.about')?.setAttribute('open', '')");
    }
    js("dispatchEvent(new Event('beforeprint'))");
    browser.click("#query");
    browser.type("<script .*+?^${}()|[]\\");
    // Tool tips and labels turn nothing around either.
    assertEquals(
        "",
        js(
            "[...document.querySelectorAll('body *')].flatMap(e => [...e.attributes])"
                + ".filter(a => /(?![\\n\\t])[\\p{Cc}\\p{Cf}\\p{Cs}]/u.test(a.value))"
                + ".map(a => a.name)"));
    assertEquals("undefined", js("window.hacked"));
    assertEquals(
        "0", js("document.querySelectorAll('img, svg, iframe, object, a[href^=java]').length"));
    assertEquals("3", js("document.querySelectorAll('script').length"));
    undisturbed(hostile);
  }

  private static String visible(String text) {
    return HtmlText.attribute(text)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The policy holds by itself: what got past the escaping would not run. */
  @Test
  void policyStopsWhatIsNotOurs() throws IOException {
    String html = Files.readString(folder.resolve("small.html"));
    Path file = folder.resolve("injected.html");
    Files.writeString(
        file,
        html.replace(
            "<body>",
            "<body><script>window.hacked = 1</script><img src=\"x\" onerror=\"window.hacked = 2\">"
                + "<p style=\"position: fixed\" id=\"styled\">"));
    open(file.toRealPath().toUri().toString());
    assertEquals("undefined", js("window.hacked"));
    assertEquals("static", js("getComputedStyle(document.getElementById('styled')).position"));
    String complaints = browser.complaints().toString();
    assertTrue(complaints.contains("inline script violates"), complaints);
    assertTrue(complaints.contains("inline event handler violates"), complaints);
    assertTrue(complaints.contains("inline style violates"), complaints);
    assertTrue(complaints.contains("Loading the image"), complaints);
  }

  private static final String FILTER =
      """
      (async () => {
        const query = document.getElementById('query');
        const times = [];
        for (const word of ['r', 're', 'repo', 'store dropped', '', 'billing', '.java', 'zzz', '']) {
          const start = performance.now();
          query.value = word;
          query.dispatchEvent(new Event('input'));
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          times.push(performance.now() - start);
        }
        return times.join(' ');
      })()
      """;

  /** Nothing has run there before. The best of several for each, as below. */
  @Test
  void isQuickInABrowserThatHasJustStarted() throws Exception {
    double[] best = null;
    for (int i = 0; i < 3; i++) {
      try (Browser fresh = new Browser(Browser.find().get())) {
        fresh.open(many, 1400, 900);
        Browser.await(
            "the page to be drawn",
            () ->
                fresh.eval("performance.getEntriesByName('futureproof-shown').length").equals("1"));
        best = best(best, fresh.eval(FILTER));
      }
    }
    double slowest = DoubleStream.of(best).max().getAsDouble();
    System.out.printf(
        Locale.ROOT,
        "HTML in browsers just started: slowest of %d filters %.0f ms%n",
        best.length,
        slowest);
    assertTrue(slowest < 100, slowest + " ms to filter");
  }

  private static double[] best(double[] before, String said) {
    double[] times = Stream.of(said.split(" ")).mapToDouble(Double::parseDouble).toArray();
    for (int i = 0; before != null && i < times.length; i++) {
      times[i] = Math.min(times[i], before[i]);
    }
    return times;
  }

  /** The best of several, each: other work on this machine is not what is measured. */
  @Test
  void isQuickWithFiveThousandFindings() throws IOException {
    double opened = Double.MAX_VALUE;
    double[] filtered = null;
    for (int i = 0; i < 4; i++) {
      open(many);
      opened =
          Math.min(
              opened,
              Double.parseDouble(
                  js("performance.getEntriesByName('futureproof-shown')[0].startTime")));
      assertEquals("5,000 findings", status());
      assertTrue(Integer.parseInt(js("document.querySelectorAll('.row').length")) < 60);
      filtered = best(filtered, js(FILTER));
    }
    double slowest = DoubleStream.of(filtered).max().getAsDouble();
    System.out.printf(
        Locale.ROOT,
        "HTML with %,d findings: %.1f MB, shown after %.0f ms, slowest of %d filters %.0f ms%n",
        MANY,
        Files.size(folder.resolve("many.html")) / 1e6,
        opened,
        filtered.length,
        slowest);
    assertTrue(opened < 2000, opened + " ms to open");
    assertTrue(slowest < 100, slowest + " ms to filter");
  }
}
