package io.github.futureproof.place;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import javax.lang.model.element.ElementKind;

/**
 * Recognises a group of loops that a class makes for itself: it only runs tasks on it and shuts it
 * down. No channel or server shares its threads, whatever its type is meant for.
 */
final class OwnPools {
  private final Knowledge knowledge;

  OwnPools(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether all values of a variable are made here, and nobody else is given them. */
  boolean isOwn(VarSymbol variable, TreePath from) {
    if (!Variables.isSearchable(variable)) {
      return false;
    }
    Variables.Uses uses = Variables.of(variable, from);
    return !uses.parameter()
        && uses.writes().stream().anyMatch(value -> isMade(value.getLeaf()))
        && uses.writes().stream().allMatch(value -> isMade(value.getLeaf()) || isNull(value))
        && uses.reads().stream().allMatch(this::isUsedHere);
  }

  private static boolean isMade(Tree value) {
    return value instanceof NewClassTree
        || value instanceof MethodInvocationTree
            && Call.of(value).filter(call -> call.method().isStatic()).isPresent();
  }

  private static boolean isNull(TreePath value) {
    return value.getLeaf().getKind() == Tree.Kind.NULL_LITERAL;
  }

  private boolean isUsedHere(TreePath read) {
    TreePath parent = read.getParentPath();
    if (parent.getLeaf() instanceof BinaryTree) {
      // A comparison.
      return true;
    }
    return parent.getLeaf() instanceof MemberSelectTree
        && parent.getParentPath().getLeaf() instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() == parent.getLeaf()
        && Call.of(invocation).filter(this::isPlain).isPresent();
  }

  /** Runs a task, asks or ends it; does not register a channel or hand out one of the loops. */
  private boolean isPlain(Call call) {
    if (knowledge.about(Fact.Runs.class, call).isKnown()) {
      return true;
    }
    return knowledge.ofType(Fact.Executor.class, call.method().getReturnType()).isEmpty()
        && call.args().stream().allMatch(OwnPools::isAmount);
  }

  private static boolean isAmount(ExpressionTree argument) {
    Type type = ((JCTree) argument).type;
    return type != null
        && (type.isPrimitive() || type.tsym != null && type.tsym.getKind() == ElementKind.ENUM);
  }
}
