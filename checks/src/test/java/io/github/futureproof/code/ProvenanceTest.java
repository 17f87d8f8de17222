package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import io.github.futureproof.testing.World;
import org.junit.jupiter.api.Test;

/** Where classes come from. */
final class ProvenanceTest {
  private static final World WORLD =
      World.of("class Code { Object own = new Object() {}; static class Inner {} }");

  @Test
  void aClassOfTheCompilationComesFromNoClassFile() {
    assertFalse(Provenance.isClassFile(type("Code")));
    assertFalse(Provenance.isClassFile(type("Code.Inner")));
    assertTrue(Provenance.isClassFile(type("java.lang.String")));
    assertTrue(Provenance.isClassFile(type("java.util.Map.Entry")));
    assertFalse(Provenance.isClassFile(WORLD.javac().symtab().arrayClass), "from no file at all");
  }

  @Test
  void theJdkIsKnownByItsPackages() {
    assertTrue(Provenance.isJdk(type("java.util.Map.Entry")));
    assertTrue(Provenance.isJdk(type("javax.tools.Tool")));
    assertFalse(Provenance.isJdk(type("Code")));
    assertFalse(Provenance.isJdk(type("org.w3c.dom.Node")));
  }

  private static ClassSymbol type(String name) {
    return WORLD.javac().find(name).orElseThrow();
  }
}
