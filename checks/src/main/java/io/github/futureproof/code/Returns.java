package io.github.futureproof.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The return statements of one body, without those of the lambdas and classes inside it. */
public final class Returns {
  private Returns() {}

  /**
   * Paths to the returned expressions, in source order.
   *
   * @param body path to a block or method
   */
  public static List<TreePath> of(TreePath body) {
    List<TreePath> found = new ArrayList<>();
    new OwnCode.Scanner() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        if (tree.getExpression() != null) {
          found.add(new TreePath(getCurrentPath(), tree.getExpression()));
        }
        return null;
      }
    }.scan(body, null);
    return found;
  }

  /** What the method around a tree declares to give back; empty inside lambdas. */
  public static Optional<Type> declaredAround(TreePath path) {
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof LambdaExpressionTree) {
        return Optional.empty();
      }
      if (up.getLeaf() instanceof MethodTree method) {
        return Optional.ofNullable(ASTHelpers.getSymbol(method).getReturnType());
      }
    }
    return Optional.empty();
  }
}
