package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import io.github.futureproof.code.Variables;
import io.github.futureproof.testing.Told;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fields that are made at their first use. */
final class LazyInitTest {
  @Test
  void aFieldComparedWithNull() {
    assertEquals(List.of("a"), unset("a == null", true));
    assertEquals(List.of("a"), unset("null == this.a", true));
    assertEquals(List.of(), unset("a == null", false));
    assertEquals(List.of(), unset("a != null", true));
    assertEquals(List.of("a"), unset("a != null", false));
    assertEquals(List.of(), unset("a == b", true));
    assertEquals(List.of(), unset("null == null", true));
  }

  @Test
  void aFlagThatIsNotSet() {
    assertEquals(List.of("made"), unset("!made", true));
    assertEquals(List.of(), unset("made", true));
    assertEquals(List.of("made"), unset("made", false));
    assertEquals(List.of("made"), unset("!(!made)", false));
  }

  @Test
  void partsOfACondition() {
    assertEquals(List.of("a", "b"), unset("a == null && b == null", true));
    assertEquals(List.of(), unset("a == null || b == null", true));
    assertEquals(List.of("a", "b"), unset("(a != null || b != null)", false));
    assertEquals(List.of(), unset("a != null && b != null", false));
    assertEquals(List.of("a", "b"), unset("!(a != null || b != null)", true));
  }

  @Test
  void aLocalStandsForTheFieldThatItCopies() {
    assertEquals(List.of(), unset("local == null", true));
    Told told = told("local == null");
    LazyInit lazy = new LazyInit();
    VariableTree local = (VariableTree) told.path("Object local = a;").getLeaf();
    lazy.declared(told.variable("local"), local.getInitializer());
    assertEquals("[a]", lazy.unset(condition(told, "local == null"), true).toString());
  }

  @Test
  void aLocalOfItsOwnStandsForNothing() {
    Told told = told("other == null");
    LazyInit lazy = new LazyInit();
    VariableTree other = (VariableTree) told.path("Object other = new Object();").getLeaf();
    lazy.declared(told.variable("other"), other.getInitializer());
    lazy.declared(told.variable("other"), null);
    assertEquals(Set.of(), lazy.unset(condition(told, "other == null"), true));
  }

  @Test
  void assignments() {
    Told told = told("a == b");
    var a = Variables.named(told.path("a").getLeaf());
    assertTrue(LazyInit.assigns(told.method("sets").getLeaf(), Set.of(a)));
    assertFalse(LazyInit.assigns(told.method("reads").getLeaf(), Set.of(a)));
    assertFalse(LazyInit.assigns(told.method("sets").getLeaf(), Set.of()));
    assertFalse(LazyInit.assigns(null, Set.of(a)));
  }

  @Test
  void theVariableThatAnExpressionNames() {
    Told told = told("(a = b) == null");
    assertEquals("a", LazyInit.variable(told.path("a = b").getLeaf()).toString());
    assertNull(LazyInit.variable(told.path("new Object()").getLeaf()));
  }

  private static List<String> unset(String condition, boolean holds) {
    Told told = told(condition);
    return new LazyInit()
        .unset(condition(told, condition), holds).stream().map(Object::toString).sorted().toList();
  }

  private static ExpressionTree condition(Told told, String condition) {
    return (ExpressionTree) told.path(condition).getLeaf();
  }

  private static Told told(String condition) {
    return Told.of(
        "",
        """
        class Code {
          Object a, b;
          boolean made;
          void go() {
            Object local = a;
            Object other = new Object();
            boolean it = %s;
          }
          void sets() { if (made) { this.a = b; } }
          void reads() { b = a; }
        }
        """
            .formatted(condition));
  }
}
