package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the pages in {@code docs/} show do what these say. */
final class DocsTest {
  private static final String COMMAND = "java -jar futureproof.jar";
  private static final String SHOP =
      """
      class Shop {
        void go(Mail mail) {
          mail.send("x");
        }
      }

      final class Mail {
        java.util.concurrent.CompletableFuture<Void> send(String text) {
          return java.util.concurrent.CompletableFuture.runAsync(() -> work(text));
        }

        private void work(String text) {
          if (text.isEmpty()) {
            throw new IllegalArgumentException();
          }
        }
      }
      """;

  @TempDir Path folder;
  private Command command;

  /** What stands for the jar. */
  private Path script;

  @BeforeEach
  void write() throws IOException {
    command = new Command(folder.resolve("project"));
    command.write("src/Shop.java", SHOP);
    String words =
        Forked.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    script =
        Files.writeString(folder.resolve("futureproof"), "#!/bin/sh\nexec " + words + " \"$@\"\n");
    assertTrue(script.toFile().setExecutable(true));
  }

  private static String page(String name) throws IOException {
    String root = System.getProperty("futureproof.root");
    return Files.readString(Path.of(root == null ? ".." : root, "docs", name));
  }

  /** The only fenced text of that kind that begins so, and can be run here. */
  private String block(String page, String kind, String start) throws IOException {
    Matcher found =
        Pattern.compile("(?ms)^```" + kind + "\\n(" + Pattern.quote(start) + ".*?)^```")
            .matcher(page(page));
    assertTrue(found.find(), start);
    return found.group(1).replace(COMMAND, script.toString());
  }

  /** Runs what a page shows behind these words. */
  private Command.Ran run(String page, String start, Map<String, String> environment)
      throws Exception {
    String line =
        page(page)
            .lines()
            .map(String::strip)
            .filter(each -> each.startsWith(start + COMMAND))
            .findFirst()
            .orElseThrow();
    return shell(line.substring(start.length()).replace(COMMAND, script.toString()), environment);
  }

  private Command.Ran shell(String line, Map<String, String> environment) throws Exception {
    return Forked.run(folder.resolve("project"), environment, List.of("sh", "-c", line));
  }

  private void git(String line) throws Exception {
    String known = "-c user.name=a -c user.email=a@example.org -c commit.gpgsign=false ";
    Command.Ran ran = shell("git " + known + line, Map.of());
    assertEquals(0, ran.status(), ran.out());
  }

  @Test
  void github() throws Exception {
    Command.Ran ran = run("github.md", "- run: ", Map.of());
    assertEquals(0, ran.status(), ran.out());
    JsonNode sarif = new ObjectMapper().readTree(command.read("futureproof.sarif"));
    assertEquals("FloatingFuture", sarif.at("/runs/0/results/0/ruleId").asText());
  }

  @Test
  void githubAnnotationsOfWhatChanged() throws Exception {
    git("init -q");
    git("add .");
    git("commit -q -m one");
    git("update-ref refs/remotes/origin/main HEAD");
    String start = "- run: ";
    String line =
        page("github.md")
            .lines()
            .filter(each -> each.contains("--since"))
            .findFirst()
            .orElseThrow();
    line = line.strip().substring(start.length()).replace(COMMAND, script.toString());
    Map<String, String> actions = Map.of("GITHUB_ACTIONS", "true");
    assertEquals(0, shell(line, actions).status());
    command.write("src/Shop.java", SHOP.replace("\"x\"", "\"y\""));
    Command.Ran ran = shell(line, actions);
    assertEquals(1, ran.status(), ran.out());
    assertTrue(ran.out().contains("::warning file=src/Shop.java,line=3"), ran.out());
  }

  @Test
  void gitlab() throws Exception {
    Command.Ran ran = run("gitlab.md", "- ", Map.of());
    assertEquals(0, ran.status(), ran.out());
    JsonNode quality = new ObjectMapper().readTree(command.read("gl-code-quality-report.json"));
    assertEquals("src/Shop.java", quality.at("/0/location/path").asText());
    assertTrue(command.read("futureproof.xml").contains("<failure"));
  }

  @Test
  void problemMatcherOfVsCode() throws Exception {
    JsonNode task = new ObjectMapper().readTree(block("ides.md", "json", "{")).at("/tasks/0");
    Command.Ran ran = shell(task.get("command").asText(), Map.of());
    JsonNode pattern = task.at("/problemMatcher/pattern");
    Pattern regexp = Pattern.compile(pattern.get("regexp").asText());
    List<String> problems = new ArrayList<>();
    for (String line : ran.out().lines().toList()) {
      Matcher found = regexp.matcher(line);
      if (found.matches()) {
        for (String part : List.of("file", "line", "severity", "message")) {
          problems.add(found.group(pattern.get(part).asInt()));
        }
      }
    }
    assertEquals(List.of("src/Shop.java", "3", "warning"), problems.subList(0, 3), ran.out());
    assertTrue(problems.get(3).startsWith("[FloatingFuture] "), ran.out());
    assertEquals(4, problems.size());
  }

  /**
   * A commit with the hook that is set up by then, of a change with a finding and of one without.
   */
  private void commits() throws Exception {
    String commit = "git -c user.name=a -c user.email=a@example.org commit -q -a -m two";
    command.write("src/Shop.java", SHOP.replace("\"x\"", "\"y\""));
    Command.Ran ran = shell(commit, Map.of());
    assertNotEquals(0, ran.status(), ran.out());
    assertTrue(ran.out().contains("src/Shop.java:3: warning: [FloatingFuture]"), ran.out());
    command.write("src/Shop.java", SHOP.replace("class Shop {", "class Shop {\n  int i;\n"));
    ran = shell(commit, Map.of());
    assertEquals(0, ran.status(), ran.out());
  }

  @Test
  void gitHook() throws Exception {
    git("init -q");
    git("add .");
    git("commit -q -m one");
    Path hook = command.write(".git/hooks/pre-commit", block("pre-commit.md", "sh", "#!/bin/sh"));
    assertTrue(hook.toFile().setExecutable(true));
    commits();
  }

  @Test
  void preCommit() throws Exception {
    assumeTrue(shell("command -v pre-commit", Map.of()).status() == 0, "no pre-commit here");
    git("init -q");
    command.write(".pre-commit-config.yaml", block("pre-commit.md", "yaml", "repos:"));
    git("add .");
    git("commit -q -m one");
    assertEquals(0, shell("pre-commit install", Map.of()).status());
    commits();
  }
}
