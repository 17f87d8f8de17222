package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import io.github.futureproof.testing.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in a tree. */
final class SubtreesTest {
  private static final Tree METHOD =
      Told.of(
              "",
              "class Code { void go() { use(1); Runnable r = () -> use(2); } void use(int i) {} }")
          .method("go")
          .getLeaf();

  @Test
  void theTreeItselfAndAllInside() {
    assertTrue(Subtrees.any(METHOD, MethodTree.class::isInstance));
    assertTrue(Subtrees.any(METHOD, tree -> is(tree, "2")), "in a lambda");
    assertFalse(Subtrees.any(METHOD, tree -> is(tree, "3")));
    assertFalse(Subtrees.any(null, tree -> true));
  }

  @Test
  void notWhatIsLeftOut() {
    assertFalse(
        Subtrees.any(METHOD, tree -> is(tree, "1"), ExpressionStatementTree.class::isInstance));
    assertFalse(Subtrees.any(METHOD, MethodTree.class::isInstance, MethodTree.class::isInstance));
  }

  @Test
  void nobodyIsAskedAfterTheFirst() {
    List<Tree> asked = new ArrayList<>();
    Subtrees.any(METHOD, tree -> asked.add(tree));
    assertEquals(List.of(METHOD), asked);
  }

  private static boolean is(Tree tree, String literal) {
    return tree instanceof LiteralTree && tree.toString().equals(literal);
  }
}
