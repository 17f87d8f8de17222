package io.github.futureproof.values;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.Selector;

/**
 * Objects that are asked, later on in a method, to wait for all that they have started, and that
 * throw when some of it has failed: {@code producer.commitTransaction()}.
 */
final class Settlements {
  private final Knowledge knowledge;

  Settlements(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether the object that starts a site's work is asked so after it. */
  boolean follow(Site site) {
    VarSymbol starter = Variables.named(site.call().receiver());
    if (starter == null || knowledge.async(starter.type).isPresent()) {
      return false;
    }
    for (TreePath up = site.path(); up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof MethodTree method) {
        return isAsked(starter, method, position(site.path().getLeaf()));
      }
    }
    return false;
  }

  private boolean isAsked(VarSymbol starter, MethodTree method, int after) {
    return Subtrees.any(
        method.getBody(),
        tree ->
            tree instanceof MethodInvocationTree
                && position(tree) > after
                && settles(tree, starter));
  }

  private boolean settles(Tree tree, VarSymbol starter) {
    return Call.of(tree)
        .filter(call -> Variables.named(call.receiver()) == starter)
        .filter(
            call ->
                knowledge.about(Fact.Waits.class, call).facts().stream()
                    .anyMatch(Settlements::throwsForAll))
        .isPresent();
  }

  private static int position(Tree tree) {
    return ((JCTree) tree).getPreferredPosition();
  }

  private static boolean throwsForAll(Fact.Waits waits) {
    return waits.of() != null && waits.of().what() == Selector.What.THIS && !waits.quiet();
  }
}
