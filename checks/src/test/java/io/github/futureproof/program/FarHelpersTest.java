package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts of a helper's helper: only what it does whenever it returns. */
final class FarHelpersTest {
  private static final String HEAD =
      "import java.io.*; import java.nio.channels.*; import java.nio.file.*; import java.util.*;\n"
          + "import java.util.concurrent.*;\n"
          + "class A {\n"
          + "  int size; List<String> list; CompletableFuture<String> f; File file; Path path;\n"
          + "  boolean join() { return f.join() != null; }\n"
          + "  void inPlace(Runnable r) { r.run(); }\n";

  /** Statements of the second helper, and what they block on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "f.join(); ~ CompletableFuture.join",
        "join(); ~ CompletableFuture.join",
        "if (size > 0) { f.join(); } ~ -",
        "if (size > 0) { size++; } else { f.join(); } ~ -",
        "if (join()) { size++; } ~ CompletableFuture.join",
        "if (size > 0) { size++; } f.join(); ~ CompletableFuture.join",
        "if (size > 0) { return; } f.join(); ~ -",
        "if (size > 0) { if (size > 1) { return; } } f.join(); ~ -",
        "if (size > 0) { throw new Error(); } f.join(); ~ CompletableFuture.join",
        "if (size > 0) { throw new Error(); } else { f.join(); } ~ CompletableFuture.join",
        "if (size > 0) { f.join(); } else { throw new Error(); } ~ CompletableFuture.join",
        "boolean b = size > 0 && join(); ~ -",
        "boolean b = join() && size > 0; ~ CompletableFuture.join",
        "boolean b = size > 0 || join(); ~ -",
        "boolean b = size > 0 ? join() : false; ~ -",
        "assert join(); ~ -",
        "switch (size) { case 1: f.join(); break; default: } ~ -",
        "switch (size) { case 1: size++; break; default: } f.join(); ~ CompletableFuture.join",
        "int i = switch (size) { case 1 -> { f.join(); yield 2; } default -> 3; }; ~ -",
        "for (String s : list) { f.join(); } ~ -",
        "for (String s : list) { break; } f.join(); ~ CompletableFuture.join",
        "for (int i = 0; i < size; i++) { f.join(); } ~ -",
        "for (;;) { f.join(); if (size > 0) { break; } } ~ CompletableFuture.join",
        "for (;;) { if (size > 0) { break; } f.join(); } ~ -",
        "while (size > 0) { f.join(); } ~ -",
        "while (join()) { size++; } ~ CompletableFuture.join",
        "do { f.join(); } while (size > 0); ~ CompletableFuture.join",
        "do { if (size > 0) { continue; } f.join(); } while (size < 9); ~ -",
        "out: { if (size > 0) { break out; } f.join(); } ~ -",
        "try { f.join(); } catch (RuntimeException e) { size++; } ~ CompletableFuture.join",
        "try { size++; } catch (RuntimeException e) { f.join(); } ~ -",
        "try { size++; } catch (RuntimeException e) { return; } f.join(); ~ CompletableFuture.join",
        "try { return; } finally { f.join(); } ~ CompletableFuture.join",
        "try { size++; } finally { size--; } f.join(); ~ CompletableFuture.join",
        "synchronized (this) { f.join(); } ~ CompletableFuture.join",
        "list.forEach(s -> f.join()); ~ -",
        "inPlace(() -> f.join()); ~ -",
        "new FileInputStream(file); ~ -",
        "FileChannel.open(path); ~ -",
        "new FileInputStream(file).read(); ~ FileInputStream.read",
        "Files.readString(path); ~ Files.readString",
      })
  void secondHelper(String body, String expected) {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "  void run() throws Exception { if (size > 3) { first(); } }\n"
                + "  void first() throws Exception { if (size > 4) { second(); } }\n"
                + "  void second() throws Exception { "
                + body
                + " }\n}");
    Optional<Witness> witness = compiled.program().blocking(compiled.path("A", "run"));
    assertEquals(expected, witness.map(Witness::api).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({"new FileInputStream(file)", "FileChannel.open(path)"})
  void theFirstHelperMayOpenAFile(String open) {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "  void run() throws Exception { first(); }\n"
                + "  void first() throws Exception { if (size > 0) { "
                + open
                + "; } }\n}");
    Optional<Witness> witness = compiled.program().blocking(compiled.path("A", "run"));
    assertEquals(2, witness.orElseThrow().path().size());
  }

  /** An answer for a method far away is none for the same method near by, and the reverse. */
  @Test
  void questionsDoNotDisturbEachOther() {
    String source =
        HEAD
            + "  void far() { first(); }\n"
            + "  void first() { second(); }\n"
            + "  void second() { if (size > 0) { f.join(); } }\n"
            + "  void near() { second(); }\n}";
    for (String[] order : new String[][] {{"far", "near"}, {"near", "far"}}) {
      Compiled compiled = Compiled.of(source);
      for (String name : order) {
        boolean found = compiled.program().blocking(compiled.path("A", name)).isPresent();
        assertEquals(name.equals("near"), found, name);
      }
    }
  }

  @Test
  void implementationsAreJudgedByTheirDistance() {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "  interface Repo { void load(); }\n"
                + "  class One implements Repo { public void load() { if (size > 0) f.join(); } }\n"
                + "  class Two implements Repo { public void load() { f.join(); } }\n"
                + "  void near(Repo r) { r.load(); }\n"
                + "  void far(Repo r) { near(r); }\n}");
    assertTrue(compiled.program().blocking(compiled.path("A", "near")).isPresent());
    assertFalse(compiled.program().blocking(compiled.path("A", "far")).isPresent());
  }

  @Test
  void aResourceOfTheClassPathIsAtHand() {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "  void own() throws Exception { java.net.URL u = A.class.getResource(\"a\");\n"
                + "    u.openStream(); A.class.getClassLoader().getResource(\"b\").openStream();"
                + " }\n"
                + "  void other(java.net.URL u) throws Exception { u.openStream(); }\n"
                + "}");
    assertEquals("-", compiled.blocking("A", "own"));
    assertEquals("URL.openStream (A.java:9)", compiled.blocking("A", "other"));
  }
}
