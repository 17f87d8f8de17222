package io.github.futureproof.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proofs must be able to fail. */
class ProofsTest {
  private static final String MARKER = "    // BUG: Diagnostic contains: A trial yields\n";
  private static final String YIELDS = "    Thread.yield();\n";

  @TempDir Path folder;

  @Test
  void acceptsWhatIsMarkedAndFixed() throws IOException {
    write("flagged/Story.java", story(MARKER + YIELDS));
    write("fixed/Story.java", story("    \n"));
    write("fine/Story.java", story("    int x = 1;\n"));
    assertEquals(3, run());
  }

  @Test
  void wantsEveryMarkedReport() throws IOException {
    write("flagged/Story.java", story(MARKER + YIELDS + MARKER + "    int x = 1;\n"));
    write("fixed/Story.java", story("    \n    int x = 1;\n"));
    assertFails("missing:    Expected[check=null, file=/Story.java, line=4");
  }

  @Test
  void wantsNoOtherReport() throws IOException {
    write("flagged/Story.java", story(MARKER + YIELDS + YIELDS));
    assertFails("unexpected: Report[check=Trial, file=/Story.java, line=4");
  }

  @Test
  void wantsTheTextsOfTheMarkerInTheirOrder() throws IOException {
    write(
        "flagged/Story.java",
        story("    // BUG: Diagnostic contains: trial ... collects\n    System.gc();\n"));
    assertEquals(1, run());
    write(
        "flagged/Story.java",
        story("    // BUG: Diagnostic contains: collects ... trial\n    System.gc();\n"));
    assertFails("missing");
  }

  @Test
  void wantsTheNamedCheck() throws IOException {
    write(
        "flagged/Story.java",
        story("    // BUG: Diagnostic contains: [Other] A trial\n    System.gc();\n"));
    assertFails("missing:    Expected[check=Other");
  }

  @Test
  void wantsTheFixedText() throws IOException {
    write("flagged/Story.java", story(MARKER + YIELDS + "    int x = 1; // one\n"));
    write("fixed/Story.java", story("    \n    int x = 1; // two\n"));
    assertFails("fixed/:      int x = 1; // two");
    assertFails("patched:     int x = 1; // one");
  }

  @Test
  void wantsAFixedFileWhereThereIsAFix() throws IOException {
    write("flagged/Story.java", story(MARKER + YIELDS));
    assertFails("there is no fixed/Story.java");
  }

  @Test
  void wantsNoFixedFileWhereThereIsNoFix() throws IOException {
    write(
        "flagged/Story.java",
        story("    // BUG: Diagnostic contains: collects\n    System.gc();\n"));
    write("fixed/Story.java", story(""));
    assertFails("nothing has a fix");
  }

  @Test
  void wantsSilenceAfterTheFix() throws IOException {
    String rest = "    // BUG: Diagnostic contains: collects\n    System.gc();\n";
    write("flagged/Story.java", story(MARKER + YIELDS + rest));
    write("fixed/Story.java", story("    \n    System.gc();\n"));
    assertFails("is reported again after its fix");
  }

  @Test
  void wantsTheFixToCompile() throws IOException {
    write("flagged/Story.java", story("    if (true) {}\n    else\n" + MARKER + YIELDS));
    assertFails("what the fix made does not compile");
  }

  @Test
  void wantsFlaggedAndFineToCompile() throws IOException {
    write("flagged/Story.java", story(MARKER + YIELDS + "    int x = null;\n"));
    assertFails("does not compile");
    Files.delete(folder.resolve("flagged/Story.java"));
    write("fine/Story.java", story("    int x = null;\n"));
    assertFails("does not compile");
  }

  @Test
  void wantsTheFixesThatAreTold() throws IOException {
    write("fixed/Story.java", story("    \n"));
    write("flagged/Story.java", story(MARKER + "    // FIX: remove it\n" + YIELDS));
    assertEquals(2, run());
    write("flagged/Story.java", story(MARKER + "    // FIX: keep it\n" + YIELDS));
    assertFails("fixes=[keep it]] has the fixes [remove it]");
  }

  @Test
  void wantsTheOtherFixesToMendToo() throws IOException {
    write(
        "flagged/Story.java",
        story("    // BUG: Diagnostic contains: A trial dumps\n    Thread.dumpStack();\n"));
    write("fixed/Story.java", story("    \n"));
    assertFails("is reported again after fix 2");
  }

  @Test
  void wantsSilenceInFine() throws IOException {
    write("fine/Story.java", story(YIELDS));
    assertFails("is meant to be silent");
  }

  @Test
  void wantsATwinOfEveryFixedFile() throws IOException {
    write("fixed/Story.java", story(""));
    assertFails("no flagged/Story.java");
  }

  @Test
  void wantsNoCheckToBreak() throws IOException {
    write("fine/Story.java", story("    Runtime.getRuntime().halt(1);\n"));
    assertFails("check Trial failed inside");
  }

  @Test
  void compilesTheFilesOfAFolderTogether() throws IOException {
    write("flagged/Pair/First.java", "class First {\n" + MARKER + " int x = Second.y();\n}\n");
    write(
        "flagged/Pair/Second.java",
        "class Second {\n  static int y() {\n" + MARKER + YIELDS + "    return 1;\n  }\n}\n");
    assertFails("missing:    Expected[check=null, file=/Pair/First.java, line=2");
    write("flagged/Pair/First.java", "class First {\n int x = Second.y();\n}\n");
    write("fixed/Pair/First.java", "class First {\n int x = Second.y();\n}\n");
    write(
        "fixed/Pair/Second.java",
        "class Second {\n  static int y() {\n    \n    return 1;\n  }\n}\n");
    assertEquals(2, run());
  }

  private int run() {
    List<Proofs.Proof> proofs = new Proofs(folder, "Trial", List.of(Trial.class)).all();
    proofs.forEach(proof -> proof.body().run());
    return proofs.size();
  }

  private void assertFails(String text) {
    AssertionError error = assertThrows(AssertionError.class, this::run);
    assertTrue(error.getMessage().contains(text), error.getMessage());
  }

  private static String story(String body) {
    return "class Story {\n  void tell() {\n" + body + "  }\n}\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
