package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import io.github.futureproof.testing.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a class is of a library that bundled facts speak of. */
final class LibrariesTest {
  @Test
  void theFilesPackagesShareARoot() {
    Libraries libraries = of(false, "guards org.lib.core.One#go", "guards org.lib.net.Two#go");
    assertTrue(libraries.have(type("org.lib.core.One")));
    assertTrue(libraries.have(type("org.lib.other.Three")), "below the root");
    assertTrue(libraries.have(type("org.lib.Four")), "in the root");
    assertFalse(libraries.have(type("org.library.Five")), "begins alike");
    assertFalse(libraries.have(type("org.Six")), "above the root");
  }

  @Test
  void oneOfThePackagesMayBeTheRoot() {
    Libraries above = of(false, "guards org.lib.Four#go", "guards org.lib.core.One#go");
    assertTrue(above.have(type("org.lib.other.Three")));
    Libraries below = of(false, "guards org.lib.core.One#go", "guards org.lib.Four#go");
    assertTrue(below.have(type("org.lib.other.Three")));
  }

  @Test
  void whatTheySpeakOfInsideATypeIsOfItsPackage() {
    Libraries libraries = of(false, "guards org.lib.Four.Inner#go");
    assertTrue(libraries.have(type("org.lib.Four")));
    assertTrue(libraries.have(type("org.lib.core.One")));
  }

  @Test
  void aFileOfSeveralLibrariesHasNoCommonRoot() {
    Libraries libraries = of(false, "guards org.lib.core.One#go", "guards org.other.Two#go");
    assertTrue(libraries.have(type("org.lib.core.One")));
    assertFalse(libraries.have(type("org.lib.other.Three")), "one part in common is too few");
    assertFalse(libraries.have(type("org.Six")));
  }

  @Test
  void usersAndAnnotationsAndAnyTypeNameNoLibrary() {
    assertFalse(of(true, "guards org.lib.core.One#go").have(type("org.lib.core.One")));
    assertFalse(of(false, "place @org.lib.core.One on=loop").have(type("org.lib.core.One")));
    Libraries any =
        of(false, "guards *#go", "guards org.lib.core.One#go", "guards org.lib.net.Two#go");
    assertTrue(any.have(type("org.lib.other.Three")), "the rest still shares a root");
    assertFalse(any.have(type("org.Six")));
  }

  private static Libraries of(boolean user, String... lines) {
    List<String> all = new ArrayList<>(List.of(FactsFile.HEADER));
    all.addAll(List.of(lines));
    return new Libraries(List.of(FactsFile.parse("lib.facts", all, user)));
  }

  private static ClassSymbol type(String name) {
    int dot = name.lastIndexOf('.');
    String source =
        "package " + name.substring(0, dot) + "; class " + name.substring(dot + 1) + " {}";
    return Told.of("", source).javac().find(name).orElseThrow();
  }
}
