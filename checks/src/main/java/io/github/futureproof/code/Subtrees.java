package io.github.futureproof.code;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;

/** Questions of a tree and all that is in it. */
public final class Subtrees {
  private Subtrees() {}

  /**
   * Whether a tree, or one in it, is as wanted.
   *
   * @param tree null has none
   */
  public static boolean any(Tree tree, Predicate<Tree> wanted) {
    return any(tree, wanted, each -> false);
  }

  /**
   * The same, without what is in some other trees.
   *
   * @param tree null has none
   * @param left trees that are not looked into, nor at
   */
  public static boolean any(Tree tree, Predicate<Tree> wanted, Predicate<Tree> left) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree each, Void unused) {
        if (found[0] || each == null || left.test(each)) {
          return null;
        }
        found[0] = wanted.test(each);
        return found[0] ? null : super.scan(each, unused);
      }
    }.scan(tree, null);
    return found[0];
  }
}
