package io.github.futureproof.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.function.Predicate;

/**
 * What a body does itself: all that is in it but the lambdas and classes, which run when somebody
 * calls them.
 */
public final class OwnCode {
  private OwnCode() {}

  /** Goes through such code. */
  public abstract static class Scanner extends TreePathScanner<Void, Void> {
    @Override
    public final Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      return null;
    }

    @Override
    public final Void visitClass(ClassTree tree, Void unused) {
      return null;
    }
  }

  /**
   * Whether some tree is as wanted.
   *
   * @param body null has none
   */
  public static boolean has(Tree body, Predicate<Tree> wanted) {
    return has(body, wanted, tree -> false);
  }

  /**
   * The same, without what is in some other trees.
   *
   * @param body null has none
   * @param left trees that are not looked into, nor at
   */
  public static boolean has(Tree body, Predicate<Tree> wanted, Predicate<Tree> left) {
    return Subtrees.any(
        body,
        wanted,
        tree ->
            tree instanceof LambdaExpressionTree || tree instanceof ClassTree || left.test(tree));
  }
}
