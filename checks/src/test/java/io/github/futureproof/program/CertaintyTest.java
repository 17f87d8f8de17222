package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** What runs for certain. */
final class CertaintyTest {
  @Test
  void underABranchNothingIsCertain() {
    Certainty certainty = new Certainty(true);
    assertTrue(certainty.holds());
    certainty.enter();
    certainty.enter();
    certainty.leave();
    assertFalse(certainty.holds());
    certainty.leave();
    assertTrue(certainty.holds());
  }

  @Test
  void whatBeginsUncertainStaysSo() {
    Certainty certainty = new Certainty(false);
    certainty.enter();
    certainty.leave();
    assertFalse(certainty.holds());
  }

  @Test
  void behindAReturnNothingIsCertain() {
    Certainty certainty = new Certainty(true);
    Certainty.Mark before = certainty.mark();
    certainty.returns();
    assertFalse(certainty.holds());
    certainty.land(before);
    assertFalse(certainty.holds(), "a loop's end does not land a return");
    certainty.reset(before);
    assertTrue(certainty.holds());
  }

  @Test
  void aJumpEndsWithItsLoop() {
    Certainty certainty = new Certainty(true);
    Certainty.Mark before = certainty.mark();
    certainty.jumps(false);
    assertFalse(certainty.holds());
    certainty.land(before);
    assertTrue(certainty.holds());
  }

  @Test
  void aJumpToALabelDoesNot() {
    Certainty certainty = new Certainty(true);
    Certainty.Mark before = certainty.mark();
    certainty.jumps(true);
    certainty.land(before);
    assertFalse(certainty.holds());
  }

  @Test
  void aJumpInsideALoopBehindAnotherJump() {
    Certainty certainty = new Certainty(true);
    certainty.jumps(false);
    Certainty.Mark before = certainty.mark();
    certainty.jumps(false);
    certainty.land(before);
    assertFalse(certainty.holds(), "the outer jump still stands");
  }

  @Test
  void statementsThatFail() {
    assertTrue(fails("throw new Error();"));
    assertTrue(fails("{ go(); throw new Error(); }"));
    assertFalse(fails("{ if (yes) { throw new Error(); } }"));
    assertFalse(fails("{ }"));
    assertFalse(fails("return;"));
  }

  @Test
  void loopsThatRunAtLeastOnce() {
    assertTrue(isEndless("true"));
    assertTrue(isEndless("((true))"));
    assertFalse(isEndless("false"));
    assertFalse(isEndless("yes"));
    assertTrue(Certainty.isEndless(null), "for (;;)");
  }

  @Test
  void statementsThatLeave() {
    assertTrue(leaves("return;"));
    assertTrue(leaves("throw new Error();"));
    assertTrue(leaves("{ go(); break; }"));
    assertTrue(leaves("continue;"));
    assertFalse(leaves("{ }"));
    assertFalse(leaves("go();"));
    assertFalse(leaves("{ if (yes) { return; } }"));
    assertFalse(Exits.leaves(null));
  }

  private static boolean fails(String statement) {
    return Certainty.fails(branch(statement).getThenStatement());
  }

  private static boolean leaves(String statement) {
    return Exits.leaves(branch(statement).getThenStatement());
  }

  private static IfTree branch(String statement) {
    Told told =
        Told.of(
            "",
            "class Code { boolean yes; void go() { while (yes) { if (!yes) "
                + statement
                + " } } }");
    return (IfTree) told.path("!yes", IfTree.class).getLeaf();
  }

  private static boolean isEndless(String condition) {
    Told told =
        Told.of(
            "", "class Code { boolean yes; void go() { do {} while (%s); } }".formatted(condition));
    return Certainty.isEndless((ExpressionTree) told.path("(" + condition + ")").getLeaf());
  }
}
