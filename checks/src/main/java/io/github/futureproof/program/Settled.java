package io.github.futureproof.program;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Provenance;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.Selector;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what a call waits for has ended already: it was made so, it was asked, or the call stands
 * in the continuation of that very value.
 */
final class Settled {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Guards guards;

  Settled(Javac javac, Knowledge knowledge, Guards guards) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.guards = guards;
  }

  /**
   * Whether waiting takes no time.
   *
   * @param path to the call, or to the method reference to it
   * @param of what the call waits for
   */
  boolean isSettled(TreePath path, Call call, Selector of) {
    ExpressionTree operand = operand(path, call, of);
    if (operand == null) {
      return false;
    }
    if (isDone(new TreePath(path, operand), 0)) {
      return true;
    }
    Set<VarSymbol> waited = variables(operand);
    return !waited.isEmpty() && isEnclosedByItsEnd(path, waited);
  }

  /** Whether a call's receiver is known to be at hand already, such as a class path resource. */
  boolean isAtHand(TreePath path, Call call) {
    return call.receiver() != null && isDone(new TreePath(path, call.receiver()), 0);
  }

  private static ExpressionTree operand(TreePath path, Call call, Selector of) {
    if (of != null && of.what() == Selector.What.ARG) {
      return call.arg(of.index());
    }
    if (call.tree() instanceof MemberReferenceTree) {
      // futures.stream().map(Future::join): the values come from the receiver of map.
      return Call.of(path.getParentPath().getLeaf()).map(Call::receiver).orElse(null);
    }
    return call.receiver();
  }

  private boolean isDone(TreePath path, int depth) {
    Optional<Call> made = Call.of(path.getLeaf());
    if (made.isPresent()) {
      return knowledge
          .about(Fact.Result.class, made.get())
          .first()
          .filter(fact -> fact.kind() == Fact.ResultKind.DONE)
          .isPresent();
    }
    VarSymbol variable = LazyInit.variable(path.getLeaf());
    return variable != null
        && depth < 3
        && Variables.isLocal(variable)
        && Variables.of(variable, path)
            .onlyValue()
            .filter(value -> isDone(value, depth + 1))
            .isPresent();
  }

  private boolean isEnclosedByItsEnd(TreePath from, Set<VarSymbol> waited) {
    Set<VarSymbol> wanted = new HashSet<>(waited);
    Tree below = from.getLeaf();
    for (TreePath up = from.getParentPath(); up != null; up = up.getParentPath()) {
      Tree tree = up.getLeaf();
      Tree condition = condition(tree);
      if (condition != null
          && condition != below
          && wanted.stream().anyMatch(variable -> guards.asksOf(condition, variable))) {
        return true;
      }
      if (tree instanceof LambdaExpressionTree lambda && up.getParentPath() != null) {
        Optional<Call> given = Call.of(up.getParentPath().getLeaf());
        if (given.isPresent()) {
          if (endsWith(given.get(), lambda, up, parameters(lambda.getParameters()), wanted)) {
            return true;
          }
          // What the parameter of an inner lambda stands for comes from the call's receiver.
          if (intersects(parameters(lambda.getParameters()), wanted)
              && given.get().receiver() != null) {
            wanted.addAll(variables(given.get().receiver()));
          }
        }
      }
      if (tree instanceof MethodTree method && isCallback(up, method, wanted)) {
        return true;
      }
      below = tree;
    }
    return false;
  }

  private static Tree condition(Tree tree) {
    if (tree instanceof IfTree branch) {
      return branch.getCondition();
    }
    if (tree instanceof ConditionalExpressionTree branch) {
      return branch.getCondition();
    }
    return tree instanceof WhileLoopTree loop ? loop.getCondition() : null;
  }

  private boolean isCallback(TreePath path, MethodTree method, Set<VarSymbol> wanted) {
    MethodSymbol symbol = ((JCTree.JCMethodDecl) method).sym;
    Set<VarSymbol> ended = parameters(method.getParameters());
    // Other parameters are only what the waited-for value was made from.
    ended.removeIf(parameter -> knowledge.async(parameter.type).isEmpty());
    if (intersects(ended, wanted) && overridesForeign(symbol)) {
      return true;
    }
    TreePath type = path.getParentPath();
    if (type != null
        && type.getLeaf() instanceof ClassTree
        && type.getParentPath().getLeaf() instanceof NewClassTree creation
        && creation.getClassBody() == type.getLeaf()) {
      TreePath outer = type.getParentPath().getParentPath();
      Optional<Call> given = Call.of(outer.getLeaf());
      return given.isPresent()
          && endsWith(given.get(), creation, outer, parameters(method.getParameters()), wanted);
    }
    return false;
  }

  /** Whether a method is that of a library's listener, which is given the value that has ended. */
  private boolean overridesForeign(MethodSymbol method) {
    for (Javac.Super up : javac.supers(method.enclClass()).values()) {
      if (up.distance() > 0
          && Provenance.isClassFile(up.symbol())
          && javac.declared(up.symbol(), method.name).stream()
              .anyMatch(above -> javac.overrides(method, above))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a callback runs after the end of what is wanted: its call chains on that. */
  private boolean endsWith(
      Call chain, Tree callback, TreePath path, Set<VarSymbol> own, Set<VarSymbol> wanted) {
    Set<VarSymbol> ended = new HashSet<>();
    boolean async = false;
    if (chain.receiver() != null && chain.isInstance()) {
      if (knowledge.async(chain.site()).isEmpty()) {
        return false;
      }
      async = true;
      addEnded(chain.receiver(), path, ended);
    }
    for (ExpressionTree arg : chain.args()) {
      if (arg != callback && !(arg instanceof LambdaExpressionTree)) {
        async |= knowledge.async(((JCTree) arg).type).isPresent();
        addEnded(arg, path, ended);
      }
    }
    ended.addAll(own);
    return async && intersects(ended, wanted);
  }

  private void addEnded(ExpressionTree tree, TreePath path, Set<VarSymbol> ended) {
    for (VarSymbol variable : variables(tree)) {
      if (ended.add(variable) && Variables.isLocal(variable)) {
        Variables.of(variable, path)
            .onlyValue()
            .ifPresent(value -> ended.addAll(variables((ExpressionTree) value.getLeaf())));
      }
    }
  }

  private static boolean intersects(Set<VarSymbol> some, Set<VarSymbol> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<VarSymbol> parameters(List<? extends VariableTree> trees) {
    Set<VarSymbol> result = new HashSet<>();
    trees.forEach(tree -> result.add(((JCTree.JCVariableDecl) tree).sym));
    return result;
  }

  private static Set<VarSymbol> variables(ExpressionTree tree) {
    Set<VarSymbol> result = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        VarSymbol variable = LazyInit.variable(name);
        // `this` names no value.
        if (variable != null && !name.getName().contentEquals("this")) {
          result.add(variable);
        }
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        VarSymbol variable = LazyInit.variable(select);
        if (variable != null) {
          result.add(variable);
        }
        return super.visitMemberSelect(select, unused);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        return null;
      }
    }.scan(tree, null);
    return result;
  }
}
