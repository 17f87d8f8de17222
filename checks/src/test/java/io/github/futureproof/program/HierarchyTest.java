package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.testing.Told;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which bodies a call may run. */
final class HierarchyTest {
  @Test
  void theStaticTargetWhereNothingOverridesIt() {
    assertEquals(List.of("A.go"), targets("a.go()", "class A { void go() {} }"));
    assertEquals(List.of(), targets("a.toString()", "class A {}"));
    assertEquals(List.of("A.last"), targets("a.last()", "class A { final void last() {} }"));
    assertEquals(List.of(), targets("A.still()", "class A { static native void still(); }"));
  }

  @Test
  void everyOverride() {
    String a = "class A { void go() {} }";
    assertEquals(
        List.of("A.go", "B.go"), targets("a.go()", a, "class B extends A { void go() {} }"));
    assertEquals(List.of("A.go"), targets("a.go()", a, "class B extends A { void other() {} }"));
    assertEquals(
        List.of("B.go"),
        targets(
            "a.go()", "abstract class A { void go() {} }", "class B extends A { void go() {} }"));
  }

  @Test
  void anAbstractMethodHasThoseOfItsSubclasses() {
    String a = "abstract class A { abstract void go(); }";
    assertEquals(List.of(), targets("a.go()", a));
    assertEquals(List.of("B.go"), targets("a.go()", a, "class B extends A { void go() {} }"));
    assertEquals(List.of(), targets("a.go()", a, "class B extends A { native void go(); }"));
    assertEquals(
        List.of(),
        targets(
            "a.go()",
            a,
            "class B extends A { void go() {} }",
            "class C extends A { native void go(); }"),
        "one without a body");
  }

  @Test
  void anAbstractClassAloneSaysWhatItSays() {
    assertEquals(List.of("A.go"), targets("a.go()", "abstract class A { void go() {} }"));
    assertEquals(List.of(), targets("a.go()", "interface A { default void go() {} }"));
  }

  @Test
  void aDefaultMethodThatAClassInherits() {
    String a = "interface A { default void go() {} }";
    assertEquals(List.of("A.go"), targets("a.go()", a, "class B implements A {}"));
    assertEquals(
        List.of("A.go", "C.go"),
        targets(
            "a.go()",
            a,
            "class B implements A {}",
            "class C implements A { public void go() {} }"));
  }

  @Test
  void anInterfaceThatIsAlsoALambda() {
    String a = "interface A { void go(); }";
    String b = "class B implements A { public void go() {} }";
    assertEquals(List.of("B.go"), targets("a.go()", a, b));
    assertEquals(List.of(), targets("a.go()", a, b, "class C { A it = () -> {}; }"));
    assertEquals(
        List.of(), targets("a.go()", a, b, "class C { A it = C::still; static void still() {} }"));
  }

  @Test
  void fourAreFew() {
    String a = "interface A { void go(); }";
    String each = "class %s implements A { public void go() {} }";
    assertEquals(
        4,
        targets(
                "a.go()",
                a,
                each.formatted("B"),
                each.formatted("C"),
                each.formatted("D"),
                each.formatted("E"))
            .size());
    assertEquals(
        List.of(),
        targets(
            "a.go()",
            a,
            each.formatted("B"),
            each.formatted("C"),
            each.formatted("D"),
            each.formatted("E"),
            each.formatted("F")));
  }

  @Test
  void theStaticTypeNarrowsDown() {
    String a = "interface A { void go(); }";
    String b = "class B implements A { public void go() {} }";
    String c = "class C implements A { public void go() {} }";
    assertEquals(List.of("B.go", "C.go"), targets("a.go()", a, b, c));
    assertEquals(List.of("C.go"), targets("((C) a).go()", a, b, c));
  }

  @Test
  void callsWhoseTargetIsExact() {
    String a = "class A { void go() {} final void last() {} static void still() {} }";
    assertTrue(isExact("a.last()", a));
    assertTrue(isExact("A.still()", a));
    assertTrue(isExact("new A().go()", a));
    assertTrue(isExact("new A()", a));
    assertTrue(isExact("own()", a));
    assertTrue(isExact("super.hashCode()", a));
    assertTrue(isExact("a.go()", "final class A { void go() {} }"));
    assertFalse(isExact("a.go()", a));
    assertFalse(isExact("a.go()", "abstract class A { abstract void go(); }"));
  }

  @Test
  void implementationsAreThoseInSight() {
    String a = "interface A { void go(); }";
    String b = "class B implements A { public void go() {} }";
    String c = "class C implements A { public native void go(); }";
    Told told = told("a.go()", a, b, c);
    assertEquals(List.of("B.go"), names(told.program().implementations(told.call("a.go()"))));
    assertEquals(List.of(), names(told.program().targets(told.call("a.go()"))));
    Told lambda = told("a.go()", a, b, "class D { A it = () -> {}; }");
    assertEquals(List.of("B.go"), names(lambda.program().implementations(lambda.call("a.go()"))));
  }

  private static boolean isExact(String call, String a) {
    return Hierarchy.isExact(told(call, a).call(call));
  }

  private static List<String> targets(String call, String... types) {
    Told told = told(call, types);
    return names(told.program().targets(told.call(call)));
  }

  private static List<String> names(List<MethodSymbol> methods) {
    return methods.stream().map(Hop::name).sorted().toList();
  }

  private static Told told(String call, String... types) {
    String[] all = Arrays.copyOf(types, types.length + 1);
    all[types.length] =
        "class Code { private void own() {} void run(A a) { %s; } }".formatted(call);
    return Told.of("", all);
  }
}
