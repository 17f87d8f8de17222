package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --baseline}: what is known does not count, whatever moves around it. */
final class BaselineTest {
  @TempDir Path folder;
  private Command command;
  private String baseline;

  @BeforeEach
  void makeWorkTree() throws IOException {
    command = new Command(folder);
    Files.createDirectory(folder.resolve(".git"));
    baseline = "--baseline=" + folder + "/known.txt";
  }

  private Command.Ran run(String... arguments) {
    List<String> words = new ArrayList<>(List.of(baseline));
    words.addAll(List.of(arguments));
    return command.run(words.toArray(new String[0]));
  }

  private List<String> entries() {
    return command.read("known.txt").lines().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void isWrittenWhereThereIsNoneAndHidesFromThenOn() {
    command.write("A.java", Command.source("A", "lost();", "three();"));
    Command.Ran first = run("A.java");
    assertEquals(0, first.status(), first.err());
    assertTrue(
        first.out().startsWith(folder + "/known.txt: written, 2 findings known from now on\n"),
        first.out());
    assertTrue(first.out().contains("1 file, 0 findings,"), first.out());
    assertEquals(2, entries().size());

    Command.Ran second = run("A.java");
    assertEquals(0, second.status());
    assertTrue(second.out().contains("known.txt: 2 known findings not shown\n"), second.out());

    command.write("A.java", Command.source("A", "lost();", "two();", "three();"));
    Command.Ran third = run("A.java");
    assertEquals(1, third.status());
    assertTrue(third.out().contains("A.java:4: warning: [Probe] Found two"), third.out());
    assertTrue(third.out().contains("1 file, 1 finding,"), third.out());
    assertEquals(2, entries().size(), "is not touched unasked");
  }

  @Test
  void holdsOneSortedFindingALine() {
    command.write("src/a/A.java", "package a;\n" + Command.source("A", "lost();", "two();"));
    assertEquals(0, run("src").status());
    List<String> entries = entries();
    assertEquals(entries.stream().sorted().toList(), entries);
    assertEquals(
        List.of(
            "Probe\tsrc/a/A.java\tA#run()\tFound lost", "Probe\tsrc/a/A.java\tA#run()\tFound two"),
        entries.stream().map(line -> line.substring(33)).sorted().toList());
    assertTrue(entries.stream().allMatch(line -> line.matches("[0-9a-f]{32}\t.*")));
  }

  @Test
  void survivesWhatMovesAndOtherSpaces() {
    command.write("A.java", Command.source("A", "lost();", "lost();"));
    assertEquals(0, run("A.java").status());
    String before = command.read("known.txt");
    command.write(
        "A.java",
        "/* new\n * lines\n */\n"
            + Command.source("A", "one();", "if (true) {", "      lost( ) ;", "}", "lost();")
                .replace("\n", "\r\n"));
    Command.Ran ran = run("A.java");
    assertEquals(0, ran.status(), ran.out());
    assertEquals(0, run("--baseline-update", "A.java").status());
    assertEquals(before, command.read("known.txt"));
  }

  @Test
  void tellsTwinsApart() {
    command.write("A.java", Command.source("A", "lost();"));
    assertEquals(0, run("A.java").status());
    command.write("A.java", Command.source("A", "lost();", "lost();"));
    Command.Ran ran = run("A.java");
    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("A.java:4:"), ran.out());
  }

  @Test
  void aFindingElsewhereIsNew() {
    command.write("A.java", Command.source("A", "lost();"));
    assertEquals(0, run("A.java").status());
    command.write("A.java", Command.source("A", "one();").replace("one() {}", "one() { lost(); }"));
    assertEquals(1, run("A.java").status(), "in another method");
    command.write("A.java", Command.source("A", "lost();"));
    command.write("b/A.java", Command.source("A", "lost();"));
    assertEquals(1, run("A.java", "b").status(), "in another file");
  }

  @Test
  void listsWhatExpiredAndTakesItOutWhenAsked() throws IOException {
    command.write("A.java", Command.source("A", "lost();", "two();"));
    command.write("B.java", Command.source("B", "lost();"));
    command.write("C.java", Command.source("C", "lost();"));
    assertEquals(0, run("A.java", "B.java", "C.java").status());
    command.write("A.java", Command.source("A", "two();"));
    Files.delete(folder.resolve("B.java"));

    Command.Ran ran = run("A.java");
    assertEquals(0, ran.status(), ran.out() + ran.err());
    String gone = ": no longer found: ";
    assertTrue(ran.out().contains(gone + "A.java: [Probe] Found lost, in A#run()\n"), ran.out());
    assertTrue(ran.out().contains(gone + "B.java: [Probe] Found lost, in B#run()\n"), ran.out());
    assertFalse(ran.out().contains("C.java"), "was not looked at: " + ran.out());
    assertTrue(ran.out().contains("--baseline-update"), ran.out());
    assertEquals(4, entries().size());

    Command.Ran updated = run("--baseline-update", "A.java");
    assertEquals(0, updated.status());
    assertTrue(updated.out().contains("updated, 2 findings known now"), updated.out());
    assertTrue(updated.out().contains(": taken out: B.java"), updated.out());
    assertEquals(2, entries().size());
    assertFalse(run("A.java").out().contains(gone));
  }

  @Test
  void whatDoesNotCompileOrIsSwitchedOffIsNotExpired() {
    command.write("A.java", Command.source("A", "lost();"));
    command.write("B.java", Command.source("B", "one();"));
    assertEquals(0, run("A.java", "B.java").status());
    String good = command.read("A.java");
    command.write("A.java", good + "class {");
    assertFalse(run("A.java", "B.java").out().contains("no longer"));
    command.write("A.java", good);
    assertFalse(
        run("--checks=-Probe,+Probe", "--severity=Probe=OFF", "A.java")
            .out()
            .contains("no longer"));
  }

  @Test
  void nothingAnalysedWritesNothing() {
    command.write("A.java", "class {");
    assertEquals(2, run("A.java").status());
    assertFalse(Files.exists(folder.resolve("known.txt")));
  }

  @Test
  void fixLeavesWhatIsKnown() {
    command.write("A.java", Command.source("A", "twoLines();"));
    assertEquals(0, run("A.java").status());
    String mixed = Command.source("A", "twoLines();", "three();");
    command.write("A.java", mixed);
    Command.Ran ran = run("--fix", "A.java");
    assertEquals(0, ran.status(), ran.out() + ran.err());
    assertEquals(mixed.replace("    three();", "    one();"), command.read("A.java"));
  }

  @Test
  void twoBranchesMerge() throws Exception {
    StringBuilder many = new StringBuilder("class A {\n  void lost() {}\n");
    for (int i = 0; i < 40; i++) {
      many.append("  void m").append(i).append("() {\n    lost();\n  }\n");
    }
    String source = many + "}\n";
    command.write("A.java", source);
    assertEquals(0, run("A.java").status());
    String base = command.read("known.txt");
    // Ours mends one and adds one, theirs adds another.
    String mended = source.replace("m7() {\n    lost();", "m7() {");
    command.write("A.java", mended);
    command.write("B.java", Command.source("B", "lost();"));
    assertEquals(0, run("--baseline-update", "A.java", "B.java").status());
    command.write("ours", command.read("known.txt"));
    command.write("known.txt", base);
    command.write("A.java", source);
    command.write("C.java", Command.source("C", "three();"));
    assertEquals(0, run("--baseline-update", "A.java", "C.java").status());
    command.write("base", base);
    // Sorted by hash, so that lines meet by chance only; those here do not, today and for good.
    assertEquals(0, merge("ours", "base", "known.txt"), command.read("ours"));
    command.write("known.txt", command.read("ours"));
    command.write("A.java", mended);
    Command.Ran ran = run("A.java", "B.java", "C.java");
    assertEquals(0, ran.status(), ran.out());
    assertTrue(ran.out().contains("41 known findings not shown"), ran.out());
    assertFalse(ran.out().contains("no longer"), ran.out());
  }

  @Test
  void aPartOfTheFindingsExpiresNothing() throws Exception {
    Files.delete(folder.resolve(".git"));
    command.write("A.java", Command.source("A", "lost();"));
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a", "commit", "-q", "-m", "a");
    run("--since=HEAD", "A.java").refused("known.txt", "--since");
    assertEquals(0, run("A.java").status());
    command.write("A.java", Command.source("A", "lost();", "two();"));
    Command.Ran ran = run("--since=HEAD", "A.java");
    assertEquals(1, ran.status(), ran.err());
    assertTrue(ran.out().contains("1 file, 1 finding,"), ran.out());
    assertFalse(ran.out().contains("no longer found"), ran.out());
  }

  private int merge(String... names) throws Exception {
    List<String> words = new ArrayList<>(List.of("merge-file"));
    for (String name : names) {
      words.add(folder.resolve(name).toString());
    }
    return git(words.toArray(new String[0]));
  }

  private int git(String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("git"));
    words.addAll(List.of(arguments));
    Process git = new ProcessBuilder(words).directory(folder.toFile()).inheritIO().start();
    assertTrue(git.waitFor(20, TimeUnit.SECONDS));
    return git.exitValue();
  }

  @Test
  void takesLinesWithOtherEnds() {
    command.write("A.java", Command.source("A", "lost();"));
    assertEquals(0, run("A.java").status());
    command.write("known.txt", command.read("known.txt").replace("\n", "\r\n"));
    assertEquals(0, run("A.java").status());
  }

  @Test
  void refusesWhatIsNoBaseline() throws IOException {
    command.write("A.java", Command.source("A", "lost();"));
    command.write("known.txt", "# a comment\nhello\n");
    run("A.java").refused("known.txt:2", "expected a fingerprint");
    command.write("known.txt", "<<<<<<< ours\n");
    run("A.java").refused("known.txt:1", "unsettled merge");
    Files.write(folder.resolve("known.txt"), new byte[] {(byte) 0xC3, 10});
    run("A.java").refused("known.txt", "UTF-8");
    command.run("--baseline=" + folder, "A.java").refused("is a folder");
    command.run("--baseline=" + folder + "/no/known.txt", "A.java").refused("no folder");
    command.run("--baseline-update", "A.java").refused("--baseline FILE");
    command.run("--baseline-update=yes", baseline, "A.java").refused("takes no value");
  }
}
