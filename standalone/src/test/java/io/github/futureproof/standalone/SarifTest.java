package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --report sarif=FILE}: what the standard asks for, and what GitHub and viewers need. */
final class SarifTest {
  private static final String HELPER = "class Helper {\n  static void help() {}\n}\n";
  private static final String FAR = "class A {\n  void far() {\n    far();\n  }\n}\n";

  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void makeWorkTree() throws IOException {
    command = new Command(folder);
    Files.createDirectory(folder.resolve(".git"));
  }

  private JsonNode sarif(String... arguments) {
    List<String> words = new ArrayList<>(List.of("--report", "sarif=" + folder + "/out.sarif"));
    words.addAll(List.of(arguments));
    Command.Ran ran = command.run(words.toArray(new String[0]));
    assertTrue(ran.status() < 2 || ran.err().contains("no file could"), ran.out() + ran.err());
    JsonNode document = Json.read(command.read("out.sarif"));
    assertEquals(List.of(), Json.againstSarif(document));
    return document.at("/runs/0");
  }

  @Test
  void theSchemaIsHeard() {
    command.write("A.java", FAR);
    sarif("A.java");
    JsonNode document = Json.read(command.read("out.sarif"));
    ((ObjectNode) document.at("/runs/0/results/0")).remove("message");
    assertEquals(1, Json.againstSarif(document).size());
    ((ObjectNode) document.at("/runs/0/originalUriBaseIds/%SRCROOT%")).put("uri", "a b");
    assertEquals(2, Json.againstSarif(document).size());
  }

  @Test
  void tellsTheToolAndItsRules() {
    command.write("A.java", FAR);
    JsonNode driver = sarif("A.java").at("/tool/driver");
    assertEquals("FutureProof", driver.at("/name").asText());
    assertFalse(driver.at("/version").asText().isEmpty());
    assertEquals(1, driver.at("/rules").size(), "those that ran");
    JsonNode rule = driver.at("/rules/0");
    assertEquals("Probe", rule.at("/id").asText());
    assertEquals("A call that the tests look for", rule.at("/shortDescription/text").asText());
    assertEquals("warning", rule.at("/defaultConfiguration/level").asText());
    assertFalse(rule.has("helpUri"), "no dead link");
    String markdown = rule.at("/help/markdown").asText();
    assertTrue(markdown.startsWith("# Probe\n\nA page for the tests, with **bold**"), markdown);
    assertTrue(markdown.contains("[a link](https://example.org/a) and a neighbour."), markdown);
    assertTrue(markdown.contains("lost(); // [not](a-link)"), markdown);
    String text = rule.at("/help/text").asText();
    assertTrue(text.startsWith("Probe\n=====\n"), text);
    assertTrue(text.contains("bold, `code`, a link (https://example.org/a)"), text);
    assertTrue(text.contains("\nFlagged\n-------\n\n    lost(); // [not](a-link)\n"), text);
  }

  @Test
  void fingerprintsSurviveMovedLines() {
    command.write("A.java", Command.source("A", "lost();"));
    JsonNode before = sarif("A.java").at("/results/0/partialFingerprints");
    assertFalse(before.isEmpty());
    command.write("A.java", "\n\n// Moved.\n" + Command.source("A", "lost();"));
    assertEquals(before, sarif("A.java").at("/results/0/partialFingerprints"));
    command.write("A.java", Command.source("A", "this.lost();"));
    assertNotEquals(before, sarif("A.java").at("/results/0/partialFingerprints"));
  }

  @Test
  void tellsOfLevelsThatTheUserChanged() {
    command.write("A.java", FAR);
    assertEquals(0, sarif("A.java").at("/invocations/0/ruleConfigurationOverrides").size());
    JsonNode run = sarif("--severity", "Probe=error", "A.java");
    assertEquals(
        Json.read(
            "[{\"configuration\":{\"level\":\"error\"},"
                + "\"descriptor\":{\"id\":\"Probe\",\"index\":0}}]"),
        run.at("/invocations/0/ruleConfigurationOverrides"));
    assertEquals("warning", run.at("/tool/driver/rules/0/defaultConfiguration/level").asText());
  }

  @Test
  void tellsWhatIsMended() {
    command.write("src/A.java", Command.source("A", "lost();", "two();"));
    assertEquals(0, notifications(sarif("--dry-run", "src")).size());
    JsonNode run = sarif("--fix", "src");
    assertEquals(1, run.at("/results").size());
    JsonNode mended = notifications(run);
    assertEquals(1, mended.size());
    assertEquals("note", mended.at("/0/level").asText());
    assertEquals("mended: [Probe] Found two; call another", mended.at("/0/message/text").asText());
    JsonNode place = mended.at("/0/locations/0/physicalLocation");
    assertEquals("src/A.java", place.at("/artifactLocation/uri").asText());
    assertEquals(4, place.at("/region/startLine").asInt());
  }

  private static JsonNode notifications(JsonNode run) {
    return run.at("/invocations/0/toolExecutionNotifications");
  }

  @Test
  void givesTheWholeRegionInUtf16Units() {
    command.write(
        "src/A.java",
        "class A {\n  void lost() {\n    \"\uD83D\uDE00\".length(); lost(\n    );\n  }\n}\n"
            .replace("void lost() {", "void lost() { if (true) return;"));
    JsonNode run = sarif("--severity", "Probe=ERROR", "src");
    assertEquals("utf16CodeUnits", run.at("/columnKind").asText());
    JsonNode result = run.at("/results/0");
    assertEquals("Probe", result.at("/ruleId").asText());
    assertEquals(0, result.at("/ruleIndex").asInt(-1));
    assertEquals("error", result.at("/level").asText());
    assertEquals("Found lost", result.at("/message/text").asText());
    JsonNode physical = result.at("/locations/0/physicalLocation");
    assertEquals("src/A.java", physical.at("/artifactLocation/uri").asText());
    assertEquals("%SRCROOT%", physical.at("/artifactLocation/uriBaseId").asText());
    // `"😀".length(); lost(`: the smiley counts two
    assertEquals(
        Json.read("{\"startLine\":3,\"startColumn\":20,\"endLine\":4,\"endColumn\":6}"),
        physical.at("/region"));
    assertEquals(
        "A#lost()", result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText());
  }

  @Test
  void beginsOnThePrintedLineOfAChain() {
    command.write(
        "A.java",
        "class A {\n"
            + "  A two() { return this; }\n"
            + "  void run() {\n"
            + "    this\n"
            + "      .lost();\n"
            + "  }\n"
            + "  void lost() {}\n"
            + "}\n");
    JsonNode region = sarif("A.java").at("/results/0/locations/0/physicalLocation/region");
    assertEquals(
        Json.read("{\"startLine\":5,\"startColumn\":7,\"endLine\":5,\"endColumn\":14}"), region);
  }

  @Test
  void drawsThePathAsACodeFlow() {
    command.write("A.java", FAR);
    command.write("Helper.java", HELPER);
    JsonNode result = sarif("A.java", "Helper.java").at("/results/0");
    JsonNode steps = result.at("/codeFlows/0/threadFlows/0/locations");
    List<String> shown = new ArrayList<>();
    for (JsonNode step : steps) {
      JsonNode physical = step.at("/location/physicalLocation");
      shown.add(
          physical.at("/artifactLocation/uri").asText()
              + ":"
              + physical.at("/region/startLine").asText()
              + ":"
              + physical.at("/region/startColumn").asText()
              + " "
              + step.at("/location/message/text").asText());
    }
    assertEquals(
        List.of(
            "A.java:3:5 runs on: an event loop",
            "A.java:3:5 calls: A.far",
            "Helper.java:2: blocks: Helper.help"),
        shown);
  }

  @Test
  void showsTheSourceAround() {
    command.write("A.java", FAR);
    command.write("Helper.java", HELPER);
    JsonNode result = sarif("A.java", "Helper.java").at("/results/0");
    JsonNode around = result.at("/locations/0/physicalLocation/contextRegion");
    assertEquals(1, around.at("/startLine").asInt());
    assertEquals(5, around.at("/endLine").asInt());
    assertEquals(FAR, around.at("/snippet/text").asText());
    JsonNode step = result.at("/codeFlows/0/threadFlows/0/locations/2/location/physicalLocation");
    assertEquals(HELPER, step.at("/contextRegion/snippet/text").asText());
  }

  @Test
  void theReplacementsAreWhatFixDoes() {
    String text =
        "package a;\r\n\r\nimport java.util.List;\r\n\r\nclass A {\r\n"
            + "  List<String> names;\r\n\r\n  void run() throws Exception {\r\n"
            + "    Thread.sleep(5);\r\n  }\r\n}\r\n";
    command.write("A.java", text);
    JsonNode result = sarif("A.java").at("/results/0");
    JsonNode change = result.at("/fixes/0/artifactChanges/0");
    assertEquals("call another", result.at("/fixes/0/description/text").asText());
    assertEquals("A.java", change.at("/artifactLocation/uri").asText());
    assertEquals(2, change.at("/replacements").size());
    String mended = replaced(text, change.at("/replacements"));
    assertEquals(0, command.run("--fix", "A.java").status());
    assertEquals(command.read("A.java"), mended);
    assertTrue(mended.contains("\r\nimport java.util.concurrent.TimeUnit;\r\n"), mended);
  }

  /** Applies replacements by lines and columns, as a SARIF viewer does. */
  private static String replaced(String text, JsonNode replacements) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = replacements.size() - 1; i >= 0; i--) {
      JsonNode region = replacements.get(i).at("/deletedRegion");
      changed.replace(
          offset(text, region.at("/startLine").asInt(), region.at("/startColumn").asInt()),
          offset(text, region.at("/endLine").asInt(), region.at("/endColumn").asInt()),
          replacements.get(i).at("/insertedContent/text").asText());
    }
    return changed.toString();
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + column - 1;
  }

  @Test
  void pathsAreRelativeAndResolveAgain() {
    String name = "a dir/100% Grüße #1 [x] ä+b.java";
    Path file = command.write(name, Command.source("A", "lost();"));
    JsonNode run = sarif("a dir");
    URI uri =
        URI.create(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertFalse(uri.isAbsolute(), uri.toString());
    assertEquals(name, uri.getPath());
    URI base = URI.create(run.at("/originalUriBaseIds/%SRCROOT%/uri").asText());
    assertTrue(base.toString().endsWith("/"), base.toString());
    assertEquals(file.toUri(), base.resolve(uri));
  }

  @Test
  void namesFilesThatAreLeftOut() {
    command.write("Bad.java", "class Bad {\n  int i = missing;\n}\n");
    command.write("Good.java", Command.source("Good", "lost();"));
    JsonNode invocation = sarif("Bad.java", "Good.java").at("/invocations/0");
    assertTrue(invocation.at("/executionSuccessful").asBoolean());
    JsonNode note = invocation.at("/toolExecutionNotifications/0");
    assertEquals("warning", note.at("/level").asText());
    assertEquals("not analysed: cannot find symbol", note.at("/message/text").asText());
    JsonNode physical = note.at("/locations/0/physicalLocation");
    assertEquals("Bad.java", physical.at("/artifactLocation/uri").asText());
    assertEquals(2, physical.at("/region/startLine").asInt());

    invocation = sarif("Bad.java").at("/invocations/0");
    assertFalse(invocation.at("/executionSuccessful").asBoolean(true));
  }

  @Test
  void tellsOfAnAccidentInsideACheck() {
    command.write("A.java", Command.source("A", "explode();"));
    JsonNode notes = sarif("A.java").at("/invocations/0/toolExecutionNotifications");
    assertEquals(1, notes.size());
    assertTrue(notes.at("/0/message/text").asText().contains("boom"), notes.toString());
  }

  @Test
  void suppressesWhatTheBaselineKnows() {
    command.write("A.java", Command.source("A", "lost();"));
    assertFalse(sarif("A.java").at("/results/0").has("baselineState"));
    String baseline = "--baseline=" + folder + "/known.txt";
    assertEquals(0, command.run(baseline, "A.java").status());
    command.write("A.java", Command.source("A", "three();", "lost();"));
    JsonNode results = sarif(baseline, "A.java").at("/results");
    assertEquals(2, results.size());
    assertEquals("new", results.at("/0/baselineState").asText());
    assertEquals(0, results.at("/0/suppressions").size());
    assertEquals("unchanged", results.at("/1/baselineState").asText());
    assertEquals("external", results.at("/1/suppressions/0/kind").asText());
    assertEquals("accepted", results.at("/1/suppressions/0/status").asText());
  }

  @Test
  void dryRunReportsTheFilesAsTheyAre() {
    command.write("A.java", Command.source("A", "twoLines(); lost();"));
    JsonNode results = sarif("--dry-run", "A.java").at("/results");
    assertEquals(2, results.size());
    for (JsonNode result : results) {
      assertEquals(3, result.at("/locations/0/physicalLocation/region/startLine").asInt());
    }
  }

  @Test
  void fixReportsWhatIsLeft() {
    command.write("A.java", Command.source("A", "twoLines(); lost();"));
    JsonNode results = sarif("--fix", "A.java").at("/results");
    assertEquals(1, results.size());
    assertEquals(4, results.at("/0/locations/0/physicalLocation/region/startLine").asInt());
  }
}
