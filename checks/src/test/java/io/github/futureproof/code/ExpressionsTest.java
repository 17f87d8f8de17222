package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.TreePath;
import io.github.futureproof.testing.Told;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From an expression to those around and inside it. */
final class ExpressionsTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          class Code {
            boolean yes;
            Object go(Object... it) { return it; }
            void forms(int n) {
              go((Object) (n + 1));
              go(yes ? n + 2 : n + 3);
              go(n + 4 > 0 ? 1 : 2);
              go(switch (n) { case 1 -> n + 5; default -> { yield n + 6; } });
              go(switch (n + 7) { default -> 1; });
              switch (n) { case 1 -> go(n + 8); default -> {} }
              go(switch (n) { default -> { go(n + 9); yield 1; } });
              go(switch (n) { case 1: yield n + 10; default: yield (n + 11); });
              go(switch (n) { case 1 + 2 -> 1; default -> 2; });
              this.go(1).hashCode();
              go(2, 3);
            }
          }
          """);

  @Test
  void parenthesesAndCastsGoOn() {
    assertEquals("(Object) (n + 1)", outermost("n + 1"));
  }

  @Test
  void theArmsOfAConditionalButNotItsCondition() {
    assertEquals("yes ? n + 2 : n + 3", outermost("n + 2"));
    assertEquals("yes ? n + 2 : n + 3", outermost("n + 3"));
    assertEquals("n + 4 > 0", outermost("n + 4 > 0"));
  }

  @Test
  void theResultsOfASwitchButNotWhatItSwitchesOn() {
    String all = "switch (n) { case 1 -> n + 5; default -> { yield n + 6; } }";
    assertEquals(all, outermost("n + 5"));
    assertEquals(all, outermost("n + 6"));
    assertEquals("(n + 7)", outermost("n + 7"));
    assertEquals("1 + 2", outermost("1 + 2"), "a label");
    String old = "switch (n) { case 1: yield n + 10; default: yield (n + 11); }";
    assertEquals(old, outermost("n + 10"));
    assertEquals(old, outermost("n + 11"));
  }

  @Test
  void aStatementInACaseIsNoResult() {
    assertEquals("go(n + 8)", outermost("go(n + 8)"));
    assertEquals("go(n + 9)", outermost("go(n + 9)"));
  }

  @Test
  void receivers() {
    assertEquals(Optional.of("this.go(1)"), receiver("this.go(1).hashCode()"));
    assertEquals(Optional.of("this"), receiver("this.go(1)"));
    assertEquals(Optional.empty(), receiver("go(2, 3)"));
    assertEquals(Optional.empty(), receiver("n + 1"));
  }

  @Test
  void pathsToPartsLeadThroughTheirParents() {
    TreePath call = TOLD.path("this.go(1)");
    TreePath receiver = Expressions.receiver(call).orElseThrow();
    assertEquals("this.go", TOLD.text(receiver.getParentPath()));
    assertEquals(call.getLeaf(), receiver.getParentPath().getParentPath().getLeaf());
  }

  @Test
  void arguments() {
    TreePath path = TOLD.path("go(2, 3)");
    Call call = TOLD.call("go(2, 3)");
    assertEquals("3", TOLD.text(Expressions.argument(path, call, 1).orElseThrow()));
    assertEquals(Optional.empty(), Expressions.argument(path, call, 2));
    assertEquals(Optional.empty(), Expressions.argument(path, call, -1));
  }

  private static Optional<String> receiver(String code) {
    return Expressions.receiver(TOLD.path(code)).map(TOLD::text);
  }

  private static String outermost(String code) {
    return TOLD.text(Expressions.outermost(TOLD.path(code)));
  }
}
