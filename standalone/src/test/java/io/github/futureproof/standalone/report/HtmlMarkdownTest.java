package io.github.futureproof.standalone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class HtmlMarkdownTest {
  private static void check(String html, String... lines) {
    assertEquals(html, HtmlMarkdown.html(String.join("\n", lines)).strip());
  }

  @Test
  void leavesTheTitleOutAndSetsHeadings() {
    check("<h3>Two</h3>\n<h4>Three</h4>\n<p>text</p>", "# One", "## Two", "### Three ###", "text");
  }

  @Test
  void joinsLinesToParagraphs() {
    check("<p>one\ntwo</p>\n<p>three</p>", "one", "two", "", "", "three");
  }

  @Test
  void setsWords() {
    check("<p><code>a &lt;b&gt; **c**</code></p>", "`a <b> **c**`");
    check("<p><code>a`b</code></p>", "``a`b``");
    check(
        "<p><strong>bold <code>x</code></strong> and <em>soft</em></p>", "**bold `x`** and *soft*");
    check("<p><em>soft</em>, snake_case_name, 2 * 3 * 4</p>", "_soft_, snake_case_name, 2 * 3 * 4");
    check("<p>*not* a `b</p>", "\\*not\\* a \\`b");
    check("<p>open ` and ** and [x</p>", "open ` and ** and [x");
  }

  @Test
  void linksToTheWebAlone() {
    check(
        "<p><a rel=\"noopener noreferrer\" href=\"https://a.example/?b=1&amp;c\">the"
            + " <code>page</code></a></p>",
        "[the `page`](https://a.example/?b=1&c)");
    check("<p>other</p>", "[other](../Other/README.md)");
    check("<p>bad</p>", "[bad](javascript:window.hacked=1)");
    check(
        "<p><a rel=\"noopener noreferrer\" href=\"https://a.example\">https://a.example</a></p>",
        "<https://a.example>");
    check(
        "<p><a rel=\"noopener noreferrer\" href=\"https://a&quot;onclick=&quot;b\">x</a></p>",
        "[x](https://a\"onclick=\"b)");
  }

  @Test
  void takesHtmlForText() {
    check("<p>&lt;b&gt;x&lt;/b&gt; &lt;!-- y --&gt; &amp;amp;</p>", "<b>x</b> <!-- y --> &amp;");
  }

  @Test
  void setsCode() {
    check(
        "<pre tabindex=\"0\"><code>a &lt; b;\n\n  # c\n</code></pre>\n<p>d</p>",
        "```java",
        "a < b;",
        "",
        "  # c",
        "```",
        "d");
    check(
        "<p>x</p>\n<pre tabindex=\"0\"><code>a\n\n  b\n</code></pre>\n<p>y</p>",
        "x",
        "",
        "    a",
        "",
        "      b",
        "",
        "y");
    check("<pre tabindex=\"0\"><code>never closed\n</code></pre>", "~~~", "never closed");
  }

  @Test
  void setsLists() {
    check(
        "<ul>\n<li>one\nmore</li>\n<li>two</li>\n</ul>\n<p>text</p>",
        "* one",
        "  more",
        "* two",
        "",
        "text");
    check("<ol>\n<li>one\nlazy</li>\n<li>two</li>\n</ol>", "1. one", "lazy", "", "2. two");
    check(
        "<ul>\n<li>one<ul>\n<li>inner</li>\n</ul>\n</li>\n<li>two</li>\n</ul>",
        "- one",
        "  - inner",
        "- two");
    check(
        "<ul>\n<li>one<pre tabindex=\"0\"><code>code\n</code></pre>\n</li>\n</ul>",
        "* one",
        "",
        "  ```",
        "  code",
        "  ```");
  }

  @Test
  void setsTablesAndQuotes() {
    check(
        "<table>\n<thead><tr><th>a</th><th><code>b</code></th></tr>\n</thead>\n<tbody>\n"
            + "<tr><td>1|2</td><td>&lt;</td></tr>\n</tbody>\n</table>\n<p>text</p>",
        "| a | `b` |",
        "|---|:-:|",
        "| 1\\|2 | < |",
        "",
        "text");
    check("<blockquote>\n<p>a\nb</p>\n</blockquote>", "> a", ">b");
  }
}
