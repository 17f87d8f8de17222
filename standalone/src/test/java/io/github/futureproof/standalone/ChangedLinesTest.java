package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --since}: findings on lines that are new since a git revision, and no others. */
final class ChangedLinesTest {
  private static final Pattern FOUND = Pattern.compile("(?m)([^/\n]+\\.java:\\d+): warning");

  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void start() throws Exception {
    command = new Command(folder);
    git("init", "-q", "-b", "main");
  }

  @Test
  void linesThatAreNewOrChanged() throws Exception {
    command.write("A.java", Command.source("A", "lost();", "one();", "lost();"));
    command.write("Same.java", Command.source("Same", "lost();"));
    commit();
    command.write("A.java", Command.source("A", "lost();", "two();", "lost( );", "lost(  );"));
    assertEquals(List.of("A.java:4", "A.java:5", "A.java:6"), since("HEAD"));
    commit();
    assertEquals(List.of(), since("HEAD"));
    assertEquals(List.of("A.java:4", "A.java:5", "A.java:6"), since("HEAD~1"));
  }

  @Test
  void whatIsGoneFromTheMidst() throws Exception {
    String call = "this.<String>chain(1,\n        %s2)\n        .lost();";
    String methods = "\n  A chain(int... i) { return this; }\n}\n";
    String text = Command.source("A", call.formatted("3,\n        "));
    command.write("A.java", text.replaceFirst("}\n$", methods));
    commit();
    String shorter = Command.source("A", call.formatted(""));
    command.write("A.java", shorter.replaceFirst("}\n$", methods));
    assertEquals(List.of("A.java:5"), since("HEAD"));
  }

  @Test
  void filesThatGitDoesNotKnowYet() throws Exception {
    command.write("A.java", Command.source("A", "one();"));
    commit();
    command.write("New.java", Command.source("New", "lost();"));
    command.write(".gitignore", "Ignored.java");
    command.write("Ignored.java", Command.source("Ignored", "lost();"));
    assertEquals(List.of("Ignored.java:3", "New.java:3"), since("HEAD"));
  }

  /** What others did on the branch in the meantime is not ours. */
  @Test
  void sinceTheBranchesParted() throws Exception {
    command.write("A.java", Command.source("A", "lost();"));
    command.write("B.java", Command.source("B", "lost();"));
    commit();
    git("checkout", "-q", "-b", "ours");
    command.write("A.java", Command.source("A", "lost();", "lost();"));
    commit();
    git("checkout", "-q", "main");
    command.write("B.java", Command.source("B", "one();"));
    commit();
    git("checkout", "-q", "ours");
    assertEquals(List.of("A.java:4"), since("main"));
  }

  @Test
  void oddNamesAndMoves() throws Exception {
    command.write("a b/Ä \"q\".java", Command.source("A", "one();"));
    command.write("Moved.java", Command.source("Moved", "lost();", "one();"));
    commit();
    command.write("a b/Ä \"q\".java", Command.source("A", "one();", "lost();"));
    git("mv", "Moved.java", "To.java");
    command.write("To.java", Command.source("Moved", "lost();", "one();", "lost();"));
    assertEquals(List.of("To.java:5", "Ä \"q\".java:4"), since("HEAD"));
  }

  @Test
  void settingsOfTheUserDoNotMatter() throws Exception {
    for (String set : List.of("diff.noprefix", "diff.mnemonicPrefix", "core.quotePath")) {
      git("config", set, "true");
    }
    git("config", "color.ui", "always");
    git("config", "diff.interHunkContext", "9");
    git("config", "diff.external", "false");
    command.write("Ä.java", Command.source("A", "one();", "lost();", "one();"));
    commit();
    command.write("Ä.java", Command.source("A", "one( );", "lost();", "one( );"));
    assertEquals(List.of(), since("HEAD"));
    command.write("Ä.java", Command.source("A", "one( );", "lost( );", "one( );"));
    assertEquals(List.of("Ä.java:4"), since("HEAD"));
  }

  /** A line that looks like a file's header in a diff. */
  @Test
  void linesThatLookLikeADiff() throws Exception {
    command.write("A.java", "class A {\n  int i = 1;\n}\n");
    command.write("Other.java", Command.source("Other", "lost();"));
    commit();
    command.write("A.java", "class A {\n/*\n++ b/Other.java\n@@ -1,9 +1,9 @@\n*/\n}\n");
    assertEquals(List.of(), since("HEAD"));
  }

  /** Lines move and multiply with each round of fixes. */
  @Test
  void fixesOnChangedLinesOnly() throws Exception {
    command.write("A.java", Command.source("A", "two();", "one();", "two();", "three();"));
    command.write("Same.java", Command.source("Same", "two();"));
    commit();
    command.write(
        "A.java",
        Command.source("A", "two();", "twoLines();", "three();", "lost();", "two();", "three();"));
    String before = command.read("A.java");
    Command.Ran dry = command.run("--since", "HEAD", "--dry-run", ".");
    assertEquals(before, command.read("A.java"));
    assertTrue(dry.err().contains("2 files, 4 findings, 3 fixes in the diff"), dry.err());

    Command.Ran ran = command.run("--since", "HEAD", "--fix", ".");
    assertEquals(
        Command.source(
            "A", "two();", "one();", "one();", "one();", "lost();", "two();", "three();"),
        command.read("A.java"));
    assertEquals(Command.source("Same", "two();"), command.read("Same.java"));
    assertEquals(1, ran.status(), ran.err());
    assertTrue(ran.out().contains("2 files, 4 findings, 3 fixes applied"), ran.out());
    // What stood there before is not even spoken of.
    List<String> left = ran.out().lines().filter(line -> line.contains(": left: ")).toList();
    assertEquals(1, left.size(), ran.out());
    assertTrue(left.get(0).endsWith("A.java:7: left: [Probe] Found lost: no fix is known"));
  }

  @Test
  void whatCanNotBe() throws Exception {
    Path file = command.write("A.java", Command.source("A", "lost();"));
    commit();
    command.run("--since", "gone", "A.java").refused("--since gone", "git knows no", "fetch it");
    command.run("--since", "a b;touch x", "A.java").refused("git knows no");
    command.run("--since", "--output=x", "A.java").refused("--since --output=x", "expected");
    assertFalse(Files.exists(folder.resolve("x")));
    Path outside = Files.createTempDirectory("no-git");
    Path other = Files.copy(file, outside.resolve("A.java"));
    Command.raw("--checks", "Probe", "--since", "HEAD", other.toString())
        .refused("--since HEAD", "is not in git");
  }

  private List<String> since(String revision) {
    Command.Ran ran = command.run("--since", revision, ".");
    assertEquals("", ran.err());
    List<String> found = new ArrayList<>();
    FOUND.matcher(ran.out()).results().forEach(each -> found.add(each.group(1)));
    assertEquals(found.isEmpty() ? 0 : 1, ran.status(), ran.out());
    return found.stream().sorted().toList();
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "next");
  }

  private void git(String... words) throws Exception {
    List<String> all =
        new ArrayList<>(
            List.of("git", "-C", folder.toString(), "-c", "user.name=a", "-c", "user.email=a@b"));
    all.addAll(List.of(words));
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
