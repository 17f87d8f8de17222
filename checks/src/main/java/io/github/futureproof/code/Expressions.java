package io.github.futureproof.code;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import java.util.Optional;

/** Steps from an expression to those around and inside it. */
public final class Expressions {
  private Expressions() {}

  /**
   * The path to the largest expression whose value is this one: through parentheses, casts, the
   * arms of conditional and switch expressions.
   */
  public static TreePath outermost(TreePath path) {
    TreePath at = path;
    while (true) {
      TreePath up = at.getParentPath();
      Tree parent = up.getLeaf();
      if (parent instanceof ParenthesizedTree || parent instanceof TypeCastTree) {
        at = up;
      } else if (parent instanceof ConditionalExpressionTree conditional
          && conditional.getCondition() != at.getLeaf()) {
        at = up;
      } else if (isSwitchResult(up, at.getLeaf())) {
        // The case, and above it the switch expression.
        at = enclosingSwitch(up);
      } else {
        return at;
      }
    }
  }

  private static boolean isSwitchResult(TreePath parent, Tree value) {
    Tree leaf = parent.getLeaf();
    if (leaf.getKind() == Tree.Kind.YIELD) {
      return true;
    }
    return leaf instanceof CaseTree kase
        && kase.getBody() == value
        && parent.getParentPath().getLeaf().getKind() == Tree.Kind.SWITCH_EXPRESSION;
  }

  private static TreePath enclosingSwitch(TreePath from) {
    TreePath up = from;
    while (up.getLeaf().getKind() != Tree.Kind.SWITCH_EXPRESSION) {
      up = up.getParentPath();
    }
    return up;
  }

  /** The expression in front of the dot of an invocation. */
  public static Optional<TreePath> receiver(TreePath call) {
    if (call.getLeaf() instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select) {
      return Optional.of(new TreePath(new TreePath(call, select), select.getExpression()));
    }
    return Optional.empty();
  }

  /** The argument of a call at a position. */
  public static Optional<TreePath> argument(TreePath path, Call call, int index) {
    return Optional.ofNullable(call.arg(index)).map(arg -> new TreePath(path, arg));
  }
}
