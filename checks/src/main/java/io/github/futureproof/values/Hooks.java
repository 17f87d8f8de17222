package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.Optional;

/** Finds overrides of hooks that look for failures where most of them never come. */
public final class Hooks {
  private final Javac javac;
  private final Knowledge knowledge;

  /** Makes one for a compilation. */
  public Hooks(Javac javac, Knowledge knowledge) {
    this.javac = javac;
    this.knowledge = knowledge;
  }

  /**
   * Whether a method overrides a hook, uses the failure that it is given, and never asks the task,
   * which keeps its own.
   */
  public boolean missesFailures(TreePath method) {
    MethodTree tree = (MethodTree) method.getLeaf();
    MethodSymbol symbol = ASTHelpers.getSymbol(tree);
    Optional<Fact.Misses> misses = knowledge.about(Fact.Misses.class, symbol).first();
    if (tree.getBody() == null
        || misses.isEmpty()
        || misses.get().unless().stream().anyMatch(name -> isOverridden(symbol, name, misses.get()))
        || Math.max(misses.get().failure(), misses.get().task()) >= symbol.params().size()) {
      return false;
    }
    return isAsked(symbol.params().get(misses.get().failure()), method)
        && !isAsked(symbol.params().get(misses.get().task()), method);
  }

  /** Whether the class of an override, or one between it and the hook's own, has a method. */
  private boolean isOverridden(MethodSymbol hook, String name, Fact.Misses misses) {
    for (Javac.Super up : javac.supers(hook.enclClass()).values()) {
      if (up.symbol().getQualifiedName().contentEquals(misses.origin().subject().type())) {
        return false;
      }
      if (!javac.declared(up.symbol(), javac.names().fromString(name)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a parameter is used for more than to be handed up or written into a log. */
  private boolean isAsked(VarSymbol parameter, TreePath method) {
    boolean isTask = !javac.isSubtype(parameter.type, "java.lang.Throwable");
    for (TreePath read : Variables.of(parameter, method).reads()) {
      TreePath parent = read.getParentPath();
      while (parent.getLeaf() instanceof BinaryTree) {
        parent = parent.getParentPath();
      }
      if (!(parent.getLeaf() instanceof MethodInvocationTree call)) {
        return true;
      }
      if (!isSuper(call) && !(isTask && isLog(call))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuper(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree name
        && name.getName().contentEquals("super");
  }

  private boolean isLog(MethodInvocationTree tree) {
    ExpressionTree receiver = Call.of(tree).map(Call::receiver).orElse(null);
    return receiver != null
        && knowledge.ofType(Fact.Logs.class, ASTHelpers.getType((Tree) receiver)).isPresent();
  }
}
