package io.github.futureproof.values;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.OwnCode;
import io.github.futureproof.code.Returns;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.program.Program;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Says whether a cold value is work that only happens when somebody starts it. */
final class Colds {
  private final Knowledge knowledge;
  private final Program program;
  private final Set<MethodSymbol> asking = new HashSet<>();

  Colds(Knowledge knowledge, Program program) {
    this.knowledge = knowledge;
    this.program = program;
  }

  /**
   * Whether dropping the value of an expression loses work. Not so where the value is empty or
   * finished (the work was done before it was returned), or is held by a field or a caller.
   */
  boolean isWork(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return isWork(new TreePath(path, parenthesized.getExpression()));
    }
    if (tree instanceof TypeCastTree cast) {
      return isWork(new TreePath(path, cast.getExpression()));
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      return isWork(new TreePath(path, conditional.getTrueExpression()))
          || isWork(new TreePath(path, conditional.getFalseExpression()));
    }
    if (tree instanceof MethodInvocationTree || tree instanceof MemberReferenceTree) {
      return Call.of(tree).map(call -> isWork(path, call)).orElse(false);
    }
    VarSymbol variable = Variables.named(tree);
    if (variable == null || !Variables.isLocal(variable)) {
      return false;
    }
    Variables.Uses uses = Variables.of(variable, path);
    return !uses.parameter() && uses.writes().stream().anyMatch(this::isWork);
  }

  private boolean isWork(TreePath path, Call call) {
    Optional<Fact.Result> result = knowledge.about(Fact.Result.class, call).first();
    if (result.isPresent()
        && result.get().kind() != Fact.ResultKind.LIVE
        && result.get().kind() != Fact.ResultKind.MINOR) {
      return result.get().kind() == Fact.ResultKind.THIS
          && Expressions.receiver(path).map(this::isWork).orElse(false);
    }
    if (knowledge.about(Fact.Chain.class, call).isKnown()) {
      return true;
    }
    // One implementation that has done its work when it returns makes dropping the rest a habit.
    return program.implementations(call).stream().allMatch(this::returnsWork);
  }

  private boolean returnsWork(MethodSymbol method) {
    Optional<TreePath> body = program.body(method);
    if (body.isEmpty()) {
      return true;
    }
    if (!asking.add(method)) {
      return false;
    }
    try {
      TreePath block = new TreePath(body.get(), ((MethodTree) body.get().getLeaf()).getBody());
      return !OwnCode.has(block.getLeaf(), this::isEffect)
          && Returns.of(block).stream().anyMatch(this::isWork);
    } finally {
      asking.remove(method);
    }
  }

  /** What a helper has done already, whoever subscribes to what it gives back. */
  private boolean isEffect(Tree tree) {
    VarSymbol changed =
        tree instanceof AssignmentTree assignment
            ? Variables.named(assignment.getVariable())
            : null;
    return changed != null && !Variables.isLocal(changed)
        || tree instanceof MethodInvocationTree
            && Call.of(tree)
                .filter(call -> knowledge.about(Fact.Starts.class, call).isKnown())
                .isPresent();
  }
}
