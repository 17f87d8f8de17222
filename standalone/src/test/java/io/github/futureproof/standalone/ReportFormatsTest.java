package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JSON lines, JUnit's XML, GitLab's JSON and GitHub's annotations. */
final class ReportFormatsTest {
  private static final Map<String, String> ON_GITHUB = Map.of("GITHUB_ACTIONS", "true");

  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void makeWorkTree() throws IOException {
    command = new Command(folder);
    Files.createDirectory(folder.resolve(".git"));
  }

  private String report(String kind, String... arguments) {
    List<String> words = new ArrayList<>(List.of("--report", kind + "=" + folder + "/report"));
    words.addAll(List.of(arguments));
    Command.Ran ran = command.run(words.toArray(new String[0]));
    assertTrue(ran.status() < 2, ran.out() + ran.err());
    return command.read("report");
  }

  @Test
  void jsonHasAFindingALine() {
    String source =
        "package a;\n\nclass A {\n  class B {\n    void run() throws Exception {\n"
            + "      Thread.sleep(5); lost();\n    }\n    void lost() {}\n  }\n}\n";
    command.write("src/a/A.java", source);
    int at = source.indexOf("Thread.sleep");
    List<JsonNode> findings = Json.lines(report("json", "src"));
    assertEquals(2, findings.size());
    JsonNode first = findings.get(0);
    assertEquals("Probe", first.at("/check").asText());
    assertEquals("warning", first.at("/severity").asText());
    assertEquals("src/a/A.java", first.at("/file").asText());
    assertEquals(6, first.at("/line").asInt());
    assertEquals(7, first.at("/column").asInt());
    assertEquals(6, first.at("/endLine").asInt());
    assertEquals(22, first.at("/endColumn").asInt());
    assertEquals("Found Thread.sleep", first.at("/headline").asText());
    assertEquals(
        "Found Thread.sleep\n    runs on: the caller's thread", first.at("/message").asText());
    assertEquals("a", first.at("/package").asText());
    assertEquals("A.B#run()", first.at("/member").asText());
    assertEquals(
        Json.read("[{\"role\":\"runs on\",\"text\":\"the caller's thread\"}]"), first.at("/steps"));
    assertTrue(first.at("/fingerprint").asText().matches("[0-9a-f]{32}"));
    assertFalse(first.at("/known").asBoolean(true));
    JsonNode fix = first.at("/fixes/0");
    assertEquals("call another", fix.at("/title").asText());
    assertEquals(
        "\nimport java.util.concurrent.TimeUnit;\n", fix.at("/replacements/0/text").asText());
    assertEquals(
        Json.read(
            "{\"start\":"
                + at
                + ",\"end\":"
                + (at + 12)
                + ",\"line\":6,\"column\":7,\"endLine\":6,\"endColumn\":19,"
                + "\"text\":\"TimeUnit.MILLISECONDS.sleep\"}"),
        fix.at("/replacements/1"));
    assertTrue(
        fix.at("/diff").asText().startsWith("--- ./src/a/A.java\n+++ ./src/a/A.java\n@@"),
        "" + fix);
    assertEquals(0, findings.get(1).at("/fixes").size());
  }

  @Test
  void thePageNamesEveryFieldOfJson() throws IOException {
    command.write("A.java", Command.source("A", "Thread.sleep(5);"));
    String root = System.getProperty("futureproof.root");
    String page = Files.readString(Path.of(root == null ? ".." : root, "docs", "command.md"));
    int from = page.indexOf("The fields of `json`:");
    String paragraph = page.substring(from, page.indexOf("\n\n", from));
    Set<String> named =
        Pattern.compile("`(\\w+)`")
            .matcher(paragraph)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    named.removeAll(Set.of("json", "error", "warning"));
    Set<String> written = new TreeSet<>();
    names(Json.read(report("json", "A.java")), written);
    assertEquals(written, named);
  }

  private static void names(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(each -> names(each, names));
  }

  @Test
  void theStandardOutputIsAllReport() {
    command.write("A.java", Command.source("A", "lost();"));
    Command.Ran ran = command.run("--report", "json=-", "A.java");
    assertEquals(1, Json.lines(ran.out()).size());
    assertTrue(ran.err().contains("1 file, 1 finding,"), ran.err());
    assertEquals(1, ran.status());
    Command.Ran asked = command.run("--report=json=-", "--why", folder + "/A.java:3");
    assertEquals(1, Json.lines(asked.out()).size());
    assertTrue(asked.err().contains("call A#lost()"), asked.err());
  }

  @Test
  void writesSeveralReportsAtOnce() {
    command.write("A.java", Command.source("A", "lost();"));
    Command.Ran ran =
        command.run(
            "--report=json=" + folder + "/a.json",
            "--report=sarif=" + folder + "/a.sarif",
            "--report=junit=" + folder + "/a.xml",
            "--report=gitlab=" + folder + "/gl.json",
            "--report=html=" + folder + "/a.html",
            "A.java");
    assertTrue(ran.out().contains("Found lost"), "and prints findings all the same");
    for (String name : List.of("a.json", "a.sarif", "a.xml", "gl.json", "a.html")) {
      assertTrue(command.read(name).contains("Found lost"), name);
    }
  }

  @Test
  void nothingFoundIsAReportToo() throws Exception {
    command.write("A.java", Command.source("A", "one();"));
    assertEquals("", report("json", "A.java"));
    assertEquals(0, Json.read(report("gitlab", "A.java")).size());
    Element suite = xml(report("junit", "A.java"), "testsuite").get(0);
    assertEquals("Probe", suite.getAttribute("name"));
    assertEquals("1", suite.getAttribute("tests"));
    assertEquals("0", suite.getAttribute("failures"));
  }

  @Test
  void gitlabHasWhatItAsksFor() {
    command.write("src/A.java", Command.source("A", "lost();"));
    JsonNode all = Json.read(report("gitlab", "--severity", "Probe=ERROR", "src"));
    assertEquals(1, all.size());
    assertEquals("Found lost", all.at("/0/description").asText());
    assertEquals("Probe", all.at("/0/check_name").asText());
    assertEquals("critical", all.at("/0/severity").asText());
    assertEquals("src/A.java", all.at("/0/location/path").asText());
    assertEquals(3, all.at("/0/location/lines/begin").asInt());
    assertTrue(all.at("/0/fingerprint").asText().matches("[0-9a-f]{32}"));
  }

  @Test
  void junitHasASuiteForEachCheckAndATestForEachFinding() throws Exception {
    command.write("src/a/A.java", "package a;\n" + Command.source("A", "lost();", "lost();"));
    command.write("src/a/Bad.java", "package a;\nclass Bad { int i = missing; }\n");
    String text = report("junit", "src");
    List<Element> suites = xml(text, "testsuite");
    assertEquals(2, suites.size());
    assertEquals("Probe", suites.get(0).getAttribute("name"));
    assertEquals("2", suites.get(0).getAttribute("failures"));
    List<Element> cases = xml(text, "testcase");
    assertEquals("run(): Found lost", cases.get(0).getAttribute("name"));
    assertEquals("run(): Found lost (2)", cases.get(1).getAttribute("name"));
    assertEquals("a.A", cases.get(0).getAttribute("classname"));
    assertEquals("src/a/A.java", cases.get(0).getAttribute("file"));
    assertEquals("4", cases.get(0).getAttribute("line"));
    Element failure = xml(text, "failure").get(0);
    assertEquals("src/a/A.java:4: Found lost", failure.getAttribute("message"));
    assertEquals("Probe", failure.getAttribute("type"));
    assertEquals("src/a/A.java:4: warning: [Probe] Found lost", failure.getTextContent());
    assertEquals("files not analysed", suites.get(1).getAttribute("name"));
    assertEquals("src/a/Bad.java", cases.get(2).getAttribute("name"));
    assertEquals("cannot find symbol", xml(text, "skipped").get(0).getAttribute("message"));
    Element root = xml(text, "testsuites").get(0);
    assertEquals("3", root.getAttribute("tests"));
    assertEquals("2", root.getAttribute("failures"));
    assertEquals("1", root.getAttribute("skipped"));
  }

  @Test
  void annotatesOnGitHub() {
    command.write("src/A.java", "class A {\n  void far() {\n    far();\n  }\n}\n");
    command.write("src/Helper.java", "class Helper {\n}\n");
    Command.Ran ran = command.run(ON_GITHUB, "--severity=Probe=ERROR", "src");
    List<String> lines = ran.out().lines().toList();
    String begin = lines.get(0);
    assertTrue(begin.matches("::stop-commands::[0-9a-f-]{36}"), begin);
    String end = "::" + begin.substring("::stop-commands::".length()) + "::";
    assertEquals(lines.size() - 2, lines.indexOf(end), ran.out());
    assertEquals(
        "::error file=src/A.java,line=3,col=5,title=Probe::Found far%0A    runs on: an event"
            + " loop%0A    blocks: A.far (A.java:3) → Helper.help (Helper.java:2)",
        lines.get(lines.size() - 1));
    assertFalse(command.run("src").out().contains("::"), "nowhere else");
    assertFalse(command.run(Map.of("GITHUB_ACTIONS", "false"), "src").out().contains("::"));
  }

  @Test
  void annotatesBesideAReportOnTheStandardOutput() {
    command.write("A.java", Command.source("A", "lost();"));
    Command.Ran ran = command.run(ON_GITHUB, "--report=json=-", "A.java");
    assertEquals(1, Json.lines(ran.out()).size());
    assertTrue(
        ran.err().contains("\n::warning file=A.java,line=3,col=5,title=Probe::Found lost\n"));
  }

  @Test
  void pathsCountFromTheRootOfTheWorkTree() throws IOException {
    command.write("sub/.git", "gitdir: elsewhere\n");
    command.write("sub/module/src/A.java", Command.source("A", "lost();"));
    String text = report("json", "sub/module/src");
    assertEquals("module/src/A.java", Json.read(text).at("/file").asText());
    Files.delete(folder.resolve("sub/.git"));
    text = report("json", "sub/module/src/A.java");
    assertEquals("sub/module/src/A.java", Json.read(text).at("/file").asText());
    Files.delete(folder.resolve(".git"));
    text = report("json", "sub/module");
    assertEquals("src/A.java", Json.read(text).at("/file").asText(), "what paths have in common");
  }

  static List<Element> xml(String text, String name) throws Exception {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
