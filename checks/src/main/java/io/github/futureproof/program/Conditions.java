package io.github.futureproof.program;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;

/** What is known where a condition holds, or where it fails. */
final class Conditions {
  private Conditions() {}

  /** Is told of an expression that must be true, or must be false. */
  interface Finding {
    void at(ExpressionTree expression, boolean holds);
  }

  /** Takes a condition apart into what must be true or false for it to hold, or to fail. */
  static void read(ExpressionTree condition, boolean holds, Finding finding) {
    Tree.Kind kind = condition.getKind();
    if (condition instanceof ParenthesizedTree parenthesized) {
      read(parenthesized.getExpression(), holds, finding);
    } else if (kind == Tree.Kind.LOGICAL_COMPLEMENT) {
      read(((UnaryTree) condition).getExpression(), !holds, finding);
    } else if (kind == (holds ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      read(((BinaryTree) condition).getLeftOperand(), holds, finding);
      read(((BinaryTree) condition).getRightOperand(), holds, finding);
    } else {
      finding.at(condition, holds);
    }
  }
}
