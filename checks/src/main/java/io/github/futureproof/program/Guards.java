package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.OwnCode;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Questions after whose answer waiting is fine or unneeded: by facts, or asked by a helper. */
final class Guards {
  private static final int HELPERS = 2;

  private final Knowledge knowledge;
  private final ClassIndex index;
  private final Map<MethodSymbol, Optional<Integer>> helpers = new HashMap<>();

  Guards(Knowledge knowledge, ClassIndex index) {
    this.knowledge = knowledge;
    this.index = index;
  }

  /** Whether a call asks such a question, or is of a helper that does and answers or throws. */
  boolean isGuard(Call call) {
    return isFact(call) || distance(call.method()) <= HELPERS;
  }

  private boolean isFact(Call call) {
    return knowledge.about(Fact.Guards.class, call).isKnown();
  }

  /** Whether some call inside a tree is a guard. */
  boolean asks(Tree tree) {
    return find(tree, this::isGuard);
  }

  /** How many helpers lie between a method and the question that it asks; large if it asks none. */
  private int distance(MethodSymbol method) {
    return distance(method, new HashSet<>()).orElse(Integer.MAX_VALUE);
  }

  private Optional<Integer> distance(MethodSymbol method, Set<MethodSymbol> open) {
    Optional<Integer> known = helpers.get(method);
    if (known != null) {
      return known;
    }
    TreePath path = index.method(method);
    if (path == null) {
      return Optional.empty();
    }
    if (!mayAnswer(method, (MethodTree) path.getLeaf())) {
      helpers.put(method, Optional.empty());
      return Optional.empty();
    }
    if (open.size() >= HELPERS || !open.add(method)) {
      return Optional.empty();
    }
    int[] least = {Integer.MAX_VALUE};
    find(
        ((MethodTree) path.getLeaf()).getBody(),
        call -> {
          int at = isFact(call) ? 0 : distance(call.method(), open).orElse(Integer.MAX_VALUE - 1);
          least[0] = Math.min(least[0], at + 1);
          return false;
        });
    open.remove(method);
    Optional<Integer> result = least[0] > HELPERS ? Optional.empty() : Optional.of(least[0]);
    if (open.isEmpty()) {
      // Inside another helper the search was cut short: only the outermost answer is complete.
      helpers.put(method, result);
    }
    return result;
  }

  private static boolean mayAnswer(MethodSymbol method, MethodTree tree) {
    Type result = method.getReturnType();
    if (result == null) {
      return false;
    }
    return result.hasTag(TypeTag.BOOLEAN) || result.hasTag(TypeTag.VOID) && throwsSomething(tree);
  }

  private static boolean throwsSomething(MethodTree tree) {
    return OwnCode.has(tree.getBody(), ThrowTree.class::isInstance);
  }

  private static boolean find(Tree tree, Predicate<Call> wanted) {
    return OwnCode.has(
        tree,
        each -> each instanceof MethodInvocationTree && Call.of(each).filter(wanted).isPresent());
  }

  /** Whether a condition asks a guard question of this very variable. */
  boolean asksOf(Tree condition, Symbol variable) {
    return find(
        condition,
        call ->
            call.receiver() != null
                && ASTHelpers.getSymbol(call.receiver()) == variable
                && isFact(call));
  }
}
