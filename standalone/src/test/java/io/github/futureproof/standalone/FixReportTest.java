package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --fix} says in the end, and {@code --interactive}. */
final class FixReportTest {
  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void start() {
    command = new Command(folder);
  }

  /** The lines about what was fixed and left, without the folder. */
  private List<String> told(Command.Ran ran) {
    return (ran.out() + ran.err())
        .lines()
        .filter(line -> line.contains(": fixed: ") || line.contains(": left: "))
        .map(line -> line.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void aLineForEachThatIsFixedOrLeft() {
    command.write("A.java", Command.source("A", "two();", "lost();", "broken();", "endless();"));
    Command.Ran ran = command.run("--fix", "A.java");
    List<String> told = told(ran);
    assertEquals("A.java:3: fixed: [Probe] call another", told.get(0));
    assertTrue(told.contains("A.java:4: left: [Probe] Found lost: no fix is known"), ran.out());
    assertTrue(
        told.contains("A.java:5: left: [Probe] Found broken: its fix would not compile"),
        ran.out());
    assertTrue(
        told.get(told.size() - 1)
            .endsWith("left: [Probe] Found endless: fixes kept coming here: stopped"),
        ran.out());
  }

  @Test
  void aFixThatDoesNotEndItsFindingIsNoFix() {
    String methods = "\n  void stubborn() {}\n\n  void empty() {}\n}\n";
    String source = Command.source("A", "stubborn();", "empty();", "two();");
    command.write("A.java", source.replaceFirst("}\n$", methods));
    Command.Ran ran = command.run("--fix", "A.java");
    assertEquals(
        List.of(
            "A.java:5: fixed: [Probe] call another",
            "A.java:3: left: [Probe] Found stubborn: its fix was applied and did not end it",
            "A.java:4: left: [Probe] Found empty: its fix can't be applied here"),
        told(ran));
    assertTrue(ran.out().contains("1 file, 3 findings, 1 fix applied"), ran.out());
    assertEquals(1, ran.status());
  }

  /** What one fix leaves no room for comes when that one is done, or given up. */
  @Test
  void fixesInOnePlaceTakeTurns() {
    String methods = "\n  void greedy(Runnable task) {}\n}\n";
    String call = "greedy(() -> two());";
    command.write("A.java", Command.source("A", call).replaceFirst("}\n$", methods));
    Command.Ran ran = command.run("--fix", "A.java");
    assertTrue(command.read("A.java").contains("greedy(() -> one());"), ran.out());
    assertEquals(
        List.of(
            "A.java:3: fixed: [Probe] call another",
            "A.java:3: left: [Probe] Found greedy: its fix was applied and did not end it"),
        told(ran).stream().distinct().toList());
  }

  @Test
  void whatTheBaselineKnowsIsLeft() {
    command.write("A.java", Command.source("A", "lost();", "two();"));
    String baseline = folder.resolve("baseline").toString();
    assertEquals(0, command.run("--baseline", baseline, "A.java").status());
    command.write("A.java", Command.source("A", "lost();", "two();", "three();"));
    Command.Ran ran = command.run("--fix", "--baseline", baseline, "A.java");
    assertEquals(Command.source("A", "lost();", "two();", "one();"), command.read("A.java"));
    assertTrue(
        told(ran).contains("A.java:4: left: [Probe] Found two: the baseline knows it"), ran.out());
  }

  @Test
  void aFileThatDoesNotCompileIsNamed() {
    command.write("A.java", Command.source("A", "two();"));
    command.write("B.java", Command.source("B", "two();", "int i = nothing;"));
    Command.Ran ran = command.run("--fix", "A.java", "B.java");
    assertEquals(List.of("A.java:3: fixed: [Probe] call another"), told(ran));
    assertTrue(ran.err().contains("B.java:4: cannot find symbol"), ran.err());
  }

  @Test
  void aDryRunSaysWhatItWouldLeave() {
    command.write("A.java", Command.source("A", "lost();", "two();"));
    Command.Ran ran = command.run("--dry-run", "A.java");
    assertTrue(ran.err().contains("A.java:3: left: [Probe] Found lost: no fix is known"));
    assertFalse(ran.out().contains("left:"), ran.out());
  }

  @Test
  void onlyTheChecksThatAreNamed() {
    String source = Command.source("A", "two();");
    Path file = command.write("A.java", source);
    assertEquals(0, Command.raw("--fix", "--check", "FloatingFuture", file.toString()).status());
    assertEquals(source, command.read("A.java"));
    Command.raw("--fix", "--check", "Probe", file.toString());
    assertEquals(Command.source("A", "one();"), command.read("A.java"));
  }

  @Test
  void asksAboutEachAndAppliesWhatIsWanted() {
    command.write("A.java", Command.source("A", "two();", "two();", "two();"));
    Command.Ran ran = command.answer("n\nwhat\ny\nno\n", "--fix", "--interactive", "A.java");
    assertEquals(Command.source("A", "two();", "one();", "two();"), command.read("A.java"));
    assertEquals(1, ran.status());
    assertEquals(4, ran.out().split("Apply this fix").length - 1, ran.out());
    assertTrue(ran.out().contains("a - apply this one and all that follow"), ran.out());
    assertTrue(ran.out().contains("-    two();\n+    one();\n"), ran.out());
    assertTrue(ran.out().contains("A.java:3: warning: [Probe] Found two"), ran.out());
    assertEquals(
        List.of(
            "A.java:4: fixed: [Probe] call another",
            "A.java:3: left: [Probe] Found two: not wanted",
            "A.java:5: left: [Probe] Found two: not wanted"),
        told(ran));
  }

  /** Lines and offsets move with what was applied before; what is left stays left. */
  @Test
  void remembersAnswersWhenPlacesMove() {
    command.write(
        "A.java",
        "package p;\n"
            + Command.source("A", "Thread.sleep(1);", "twoLines();", "two();", "three();"));
    command.answer("y\ny\nn\ny\nn\n", "--fix", "--interactive", "A.java");
    String text = command.read("A.java");
    assertTrue(text.contains("TimeUnit.MILLISECONDS.sleep(1);\n    one();\n    one();\n"), text);
    // three() became two(), which was another question.
    assertTrue(text.contains("    two();\n    two();\n  }"), text);
  }

  @Test
  void allTheRest() {
    command.write("A.java", Command.source("A", "two();", "three();", "two();"));
    command.write("B.java", Command.source("B", "two();"));
    Command.Ran ran = command.answer("n\na\n", "--fix", "--interactive", "A.java", "B.java");
    assertEquals(Command.source("A", "two();", "one();", "one();"), command.read("A.java"));
    assertEquals(Command.source("B", "one();"), command.read("B.java"));
    assertEquals(1, ran.status());
  }

  @Test
  void quitAppliesWhatWasWantedSoFar() {
    command.write("A.java", Command.source("A", "two();", "two();", "two();"));
    command.answer("y\nq\n", "--fix", "--interactive", "A.java");
    assertEquals(Command.source("A", "one();", "two();", "two();"), command.read("A.java"));
  }

  @Test
  void doesNotAskInTheMidstOfAReport() {
    command.write("A.java", Command.source("A", "two();", "two();"));
    Command.Ran ran =
        command.answer("y\nn\n", "--fix", "--interactive", "--report", "json=-", "A.java");
    assertEquals(1, ran.out().lines().count(), ran.out());
    assertTrue(ran.out().startsWith("{"), ran.out());
    assertEquals(2, ran.err().split("Apply this fix").length - 1, ran.err());
  }

  @Test
  void nobodyAnswers() {
    String source = Command.source("A", "two();", "two();");
    command.write("A.java", source);
    for (String input : List.of("", "y\n")) {
      Command.Ran ran = command.answer(input, "--fix", "--interactive", "A.java");
      assertEquals(2, ran.status());
      assertTrue(ran.err().contains("--interactive: the standard input ended"), ran.err());
      assertEquals(source, command.read("A.java"));
    }
  }

  @Test
  void needsSomethingToAskAbout() {
    command.write("A.java", Command.source("A", "two();"));
    command.run("--interactive", "A.java").refused("--interactive", "--fix");
    command.run("--interactive", "--dry-run", "A.java").refused("--interactive", "--fix");
  }
}
