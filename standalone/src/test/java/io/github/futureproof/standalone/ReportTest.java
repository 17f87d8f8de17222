package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints about sources, and its exit status. */
final class ReportTest {
  @TempDir Path folder;

  private Command command() {
    return new Command(folder);
  }

  @Test
  void printsFindingsAsJavacDoes() {
    Path file = command().write("A.java", Command.source("A", "Thread.sleep(5);"));
    Command.Ran ran = command().run("A.java");
    String expected =
        file
            + """
            :3: warning: [Probe] Found Thread.sleep
                runs on: the caller's thread
                Thread.sleep(5);
                            ^
            1 file, 1 finding, 1 fix to apply with --fix,\
            """;
    assertTrue(ran.out().startsWith(expected), ran.out());
    assertTrue(ran.out().lines().skip(4).findFirst().get().endsWith(" seconds"));
    assertEquals(5, ran.out().lines().count());
    assertEquals("", ran.err());
    assertEquals(1, ran.status());
  }

  @Test
  void putsTheCaretUnderTabs() {
    command().write("A.java", "class A {\n\tvoid lost() {\n\t\tlost();\n\t}\n}\n");
    assertTrue(command().run("A.java").out().contains("\n\t\tlost();\n\t\t    ^\n"));
  }

  @Test
  void findsNothing() {
    command().write("A.java", Command.source("A", "one();"));
    Command.Ran ran = command().run("A.java");
    assertTrue(ran.out().startsWith("1 file, 0 findings, 0 fixes to apply"), ran.out());
    assertEquals(0, ran.status());
  }

  @Test
  void readsTreesOnceAndPassesOverWhatIsBuiltOrHidden() {
    command().write("pom.xml", "<project/>");
    command().write("src/a/A.java", "package a;\n" + Command.source("A", "lost();"));
    command().write("src/a/module-info.java", "module a { requires nowhere; }");
    command().write("target/generated/B.java", Command.source("B", "lost();"));
    command().write(".hidden/C.java", Command.source("C", "lost();"));
    Command.Ran ran = command().run("--classpath", folder.toString(), "src", "src/a/A.java", "");
    assertTrue(ran.out().contains("\n1 file, 1 finding,"), ran.out() + ran.err());
  }

  @Test
  void analysesTheRestBesideFilesThatDoNotCompile() {
    command().write("Bad.java", Command.source("Bad", "lost();", "int i = missing;"));
    command().write("Worse.java", "class Worse { void run( { lost(); }");
    command().write("Good.java", Command.source("Good", "lost();", "new Bad().one();"));
    Command.Ran ran = command().run("Bad.java", "Worse.java", "Good.java");
    assertTrue(ran.out().contains("Good.java:3: warning: [Probe] Found lost"), ran.out());
    assertFalse(ran.out().contains("Bad.java"), ran.out());
    assertTrue(ran.err().contains("could not analyse 2 of 3 files"), ran.err());
    assertTrue(ran.err().contains("Bad.java:4: cannot find symbol"), ran.err());
    assertTrue(ran.err().contains("Worse.java:1: "), ran.err());
    assertEquals(1, ran.status());
  }

  @Test
  void couldNotRunWhereNothingCompiles() {
    command().write("Bad.java", Command.source("Bad", "int i = missing;"));
    Command.Ran ran = command().run("Bad.java");
    assertTrue(ran.err().contains("no file could be analysed"), ran.err());
    assertEquals(2, ran.status());
  }

  @Test
  void keepsClassesOfOneNameApart() {
    command().write("one/p/A.java", "package p;\n" + Command.source("A", "lost();"));
    command().write("two/p/A.java", "package p;\n" + Command.source("A", "lost();", "lost();"));
    Command.Ran ran = command().run("one", "two");
    assertTrue(ran.out().contains("\n2 files, 3 findings,"), ran.out() + ran.err());
  }

  @Test
  void understandsOneFileByTheOthersOfItsRoot() {
    command().write("src/p/A.java", "package p;\n" + Command.source("A", "lost();"));
    command().write("src/q/B.java", "package q;\nclass B extends p.C { void run() { lost(); } }\n");
    command().write("src/p/C.java", "package p;\npublic class C { public void lost() {} }\n");
    Command.Ran ran = command().run("src/q/B.java");
    assertTrue(ran.out().contains("\n1 file, 1 finding,"), ran.out() + ran.err());
    assertEquals("", ran.err());
  }

  @Test
  void changesSeverityAndSwitchesChecksOff() {
    command().write("A.java", Command.source("A", "lost();"));
    assertTrue(
        command().run("--severity", "Probe=ERROR", "A.java").out().contains(": error: [Probe]"));
    assertEquals(0, command().run("--severity=Probe=OFF", "A.java").status());
    assertEquals(0, command().run("--checks", "-Probe", "A.java").status());
    assertEquals(1, command().run("--checks", "-Probe,+Probe", "A.java").status());
  }

  @Test
  void hearsSuppressions() {
    command()
        .write(
            "A.java",
            "class A {\n"
                + " @SuppressWarnings(\"Probe\") void lost() { lost(); }\n"
                + " void b() { lost(); }\n"
                + "}");
    assertTrue(command().run("A.java").out().contains("1 file, 1 finding,"));
  }

  @Test
  void tellsOfACheckThatThrowsAndReportsTheRest() {
    command().write("A.java", Command.source("A", "explode();", "lost();"));
    command().write("B.java", Command.source("B", "lost();"));
    Command.Ran ran = command().run("A.java", "B.java");
    assertTrue(ran.out().contains("\n2 files, 2 findings,"), ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains("Probe"), ran.err());
    assertTrue(ran.err().contains("A.java"), ran.err());
    assertTrue(ran.err().contains("boom"), ran.err());
    assertTrue(ran.err().contains("--checks -"), ran.err());
  }

  @Test
  void compilesForTheReleaseAsked() {
    command().write("A.java", "class A { void lost() { lost(); \"\".strip(); } }");
    assertEquals(1, command().run("--release", "17", "A.java").status());
    Command.Ran old = command().run("--release", "8", "A.java");
    assertEquals(2, old.status(), old.out() + old.err());
    assertTrue(old.err().contains("A.java:1: cannot find symbol"), old.err());
  }

  @Test
  void usesTheClassPath() {
    command().write("A.java", "class A { org.junit.jupiter.api.Test t; void lost() { lost(); } }");
    assertEquals(2, command().run("A.java").status());
    String junit = Test.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    assertEquals(1, command().run("--classpath", junit, "A.java").status());
    String jars = Path.of(junit).getParent() + "/*";
    assertEquals(1, command().run("--classpath", jars, "A.java").status());
  }

  /** Some files do without what is missing: it would be easy to overlook. */
  @Test
  void namesWhatTheClassPathMisses() {
    command().write("A.java", Command.source("A", "lost();"));
    command().write("B.java", "class B { org.junit.jupiter.api.Test t; }");
    assertFalse(command().run("A.java", "B.java").err().contains("--classpath"));
    command().write("C.java", "class C { org.junit.jupiter.api.Test t; a.b.C c; }");
    command().write("D.java", "class D { a.b.D d; }");
    Command.Ran ran = command().run("A.java", "B.java", "C.java", "D.java");
    assertEquals(1, ran.status());
    assertTrue(
        ran.err()
            .endsWith(
                "\nfutureproof: not on the class path: org.junit.jupiter.api (2 files);"
                    + " give them with --classpath\n"),
        ran.err());
  }

  @Test
  void explainsALine() {
    Path file = command().write("A.java", Command.source("A", "lost();"));
    Command.Ran ran = command().run("--why", file + ":3");
    assertTrue(ran.out().contains("\ncall A#lost()\n"), ran.out() + ran.err());
    String none = "no questions were asked there; the nearest line with some is 3\n";
    assertTrue(command().run("--why", file + ":4").out().contains(none));
  }

  @Test
  void describesItself() {
    assertTrue(Command.raw("--help").out().contains("--dry-run"));
    assertTrue(Command.raw("--list").out().contains("Probe"));
    assertTrue(Command.raw("--version").out().startsWith("FutureProof "));
    assertEquals(0, Command.raw("--help").status());
  }
}
