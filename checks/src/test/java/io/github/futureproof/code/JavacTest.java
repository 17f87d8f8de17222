package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.testing.World;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac's answers, and its silence where classes are missing. */
final class JavacTest {
  private static final World WORLD =
      World.of(
          """
          import java.util.*;
          class Code {
            interface A {}
            interface B extends A {}
            static class C implements B {}
            static class D extends C implements A { void m(int[] a, List<String> b, Object... c) {} }
            static class E extends D { @Override void m(int[] a, List<String> b, Object... c) {} }
            <T extends Comparable<T> & java.io.Serializable> void generic(T value) {}
          }
          """);

  @Test
  void findsClassesByCanonicalName() {
    assertEquals("Code.C", found("Code.C").getQualifiedName().toString());
    assertEquals("java.util.Map.Entry", found("java.util.Map.Entry").toString());
    assertTrue(WORLD.javac().find("java.util.Map$Entry").isEmpty());
    assertTrue(WORLD.javac().find("no.such.Type").isEmpty());
  }

  @Test
  void supersAreNearestFirst() {
    Map<String, Javac.Super> supers = WORLD.javac().supers(found("Code.D"));
    assertEquals(
        List.of("Code.D", "Code.C", "Code.A", "java.lang.Object", "Code.B"),
        List.copyOf(supers.keySet()));
    assertEquals(0, supers.get("Code.D").distance());
    assertEquals(1, supers.get("Code.A").distance(), "directly, not through B");
    assertEquals(2, supers.get("Code.B").distance());
  }

  @Test
  void aTypeVariableStandsForItsBounds() {
    MethodSymbol generic = method("Code", "generic");
    Map<String, Javac.Super> supers =
        WORLD.javac().supers(generic.getParameters().get(0).type.tsym);
    assertTrue(supers.containsKey("java.lang.Comparable"), supers.toString());
    assertTrue(supers.containsKey("java.io.Serializable"), supers.toString());
  }

  @Test
  void subtypes() {
    Javac javac = WORLD.javac();
    assertTrue(javac.isSubtype(found("Code.D").type, "Code.A"));
    assertTrue(javac.isSubtype(found("Code.D").type, "Code.D"));
    assertFalse(javac.isSubtype(found("Code.A").type, "Code.D"));
    assertFalse(javac.isSubtype(javac.symtab().intType, "java.lang.Object"));
    assertFalse(javac.isSubtype(null, "java.lang.Object"));
  }

  @Test
  void parameterTypesAreErasedAndQualified() {
    assertEquals(
        List.of("int[]", "java.util.List", "java.lang.Object[]"),
        WORLD.javac().parameterTypes(method("Code.D", "m")));
    assertEquals(
        List.of("java.lang.Comparable"), WORLD.javac().parameterTypes(method("Code", "generic")));
  }

  @Test
  void overriding() {
    MethodSymbol above = method("Code.D", "m");
    MethodSymbol below = method("Code.E", "m");
    assertTrue(WORLD.javac().overrides(below, above));
    assertTrue(WORLD.javac().overrides(above, above));
    assertFalse(WORLD.javac().overrides(above, below));
  }

  @Test
  void aMissingSupertypeIsUnknownAndNoError(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Gone.java"), "public class Gone {}");
    Files.writeString(
        folder.resolve("Kept.java"),
        "public class Kept extends Gone implements Runnable {\n"
            + "  public void run() {}\n  public Gone give(Gone it) { return it; }\n}");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String out = folder.toString();
    assertEquals(0, javac.run(null, null, null, "-d", out, out + "/Gone.java", out + "/Kept.java"));
    Files.delete(folder.resolve("Gone.class"));
    Files.delete(folder.resolve("Gone.java"));
    Files.delete(folder.resolve("Kept.java"));

    World world = World.over(List.of(new File(out)));

    ClassSymbol kept = world.javac().find("Kept").orElseThrow();
    assertTrue(world.javac().isSubtype(kept.type, "Kept"));
    assertTrue(world.javac().find("Gone").isEmpty());
    List<MethodSymbol> give =
        world.javac().declared(kept, world.javac().names().fromString("give"));
    assertEquals(1, give.size());
    assertEquals(List.of("Gone"), world.javac().parameterTypes(give.get(0)));
  }

  private static ClassSymbol found(String name) {
    return WORLD.javac().find(name).orElseThrow();
  }

  private static MethodSymbol method(String type, String name) {
    return WORLD.javac().declared(found(type), WORLD.javac().names().fromString(name)).get(0);
  }
}
