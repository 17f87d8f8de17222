package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Names and strings that mean something to the formats that they are written into. */
final class HostileTest {
  /** What javac shows of the string below, in the finding's headline. */
  private static final String TEXT =
      "]]><\\/script><script>alert(1)</script>&quot;::error::%0A,{0}[x](1)";

  private static final String FILE =
      "<img src=x onerror=alert(1)>]]>&amp;\"'%0A::warning::{0}[x](1),\\u0041 \u2028\n"
          + "\t;\u0001é😀.java";

  @TempDir Path folder;
  private Command command;
  private String headline;

  @BeforeEach
  void writeThem() throws IOException {
    command = new Command(folder);
    Files.createDirectory(folder.resolve(".git"));
    command.write(
        "src/" + FILE,
        "package ünï;\n"
            + "class $Größe_\u0661 {\n"
            + "  $Größe_\u0661(String s) {}\n"
            + "  void lost() {}\n"
            + "  void run() {\n"
            + "    new $Größe_\u0661(\""
            + TEXT.replace("\\", "\\\\")
            + "\").lost();\n"
            + "  }\n"
            + "}\n");
    // javac's own way to write the name
    headline = "Found new $Größe_\\u0661(\"" + TEXT.replace("\\", "\\\\") + "\").lost";
  }

  private String report(String kind) {
    Command.Ran ran = command.run("--report=" + kind + "=" + folder + "/report", "src");
    assertEquals(1, ran.status(), ran.out() + ran.err());
    return command.read("report");
  }

  @Test
  void jsonLines() {
    List<JsonNode> lines = Json.lines(report("json"));
    assertEquals(1, lines.size());
    assertEquals(headline, lines.get(0).at("/headline").asText());
    assertEquals("src/" + FILE, lines.get(0).at("/file").asText());
    assertEquals("ünï", lines.get(0).at("/package").asText());
    assertEquals("$Größe_\u0661#run()", lines.get(0).at("/member").asText());
  }

  @Test
  void gitLab() {
    JsonNode all = Json.read(report("gitlab"));
    assertEquals(headline, all.at("/0/description").asText());
    assertEquals("src/" + FILE, all.at("/0/location/path").asText());
  }

  @Test
  void sarif() {
    JsonNode document = Json.read(report("sarif"));
    assertEquals(List.of(), Json.againstSarif(document));
    JsonNode result = document.at("/runs/0/results/0");
    // As the standard has it: braces doubled, and no link made of what looks like one.
    String message = result.at("/message/text").asText();
    assertTrue(message.contains("{{0}}\\[x\\](1)"), message);
    assertEquals(
        headline,
        message.replace("{{", "{").replace("}}", "}").replaceAll("\\\\([\\\\\\[\\]])", "$1"));
    String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
    assertTrue(uri.matches("[A-Za-z0-9%._~/!$&'()*+,;=@-]+"), uri);
    assertEquals("src/" + FILE, URI.create(uri).getPath());
  }

  @Test
  void junit() throws Exception {
    String text = report("junit");
    Element failed = ReportFormatsTest.xml(text, "testcase").get(0);
    assertEquals("run(): " + headline, failed.getAttribute("name"));
    assertEquals("ünï.$Größe_\u0661", failed.getAttribute("classname"));
    assertEquals("src/" + FILE.replace('\u0001', '\uFFFD'), failed.getAttribute("file"));
    Element failure = ReportFormatsTest.xml(text, "failure").get(0);
    assertTrue(failure.getTextContent().endsWith("[Probe] " + headline));
    assertFalse(text.contains("<script"), text);
    assertFalse(text.contains("]]>"), text);
  }

  @Test
  void gitHub() {
    Command.Ran ran = command.run(Map.of("GITHUB_ACTIONS", "true"), "src");
    List<String> lines = ran.out().lines().toList();
    String last = lines.get(lines.size() - 1);
    String file =
        FILE.replace("%", "%25").replace("\n", "%0A").replace(":", "%3A").replace(",", "%2C");
    assertEquals(
        "::warning file=src/" + file + ",line=6,col=5,title=Probe::" + headline.replace("%", "%25"),
        last);
    // Nothing else is taken for a command: the runner does not listen before that.
    String word = lines.get(0).substring("::stop-commands::".length());
    assertEquals("::" + word + "::", lines.get(lines.size() - 2));
  }

  @Test
  void baseline() {
    String known = "--baseline=" + folder + "/known.txt";
    assertEquals(0, command.run(known, "src").status());
    List<String> lines = command.read("known.txt").lines().toList();
    assertEquals(2, lines.size(), lines.toString());
    assertEquals(5, lines.get(1).split("\t", -1).length);
    Command.Ran ran = command.run(known, "src");
    assertEquals(0, ran.status());
    assertFalse(ran.out().contains("no longer found"), ran.out());
  }

  @Test
  void html() {
    String page = report("html");
    assertFalse(page.contains("<script>alert(1)"), "a string of the source as markup");
    assertFalse(page.contains("<img src=x"), "a file's name as markup");
  }
}
