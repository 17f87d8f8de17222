package io.github.futureproof.program;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Helpers of the compilation that run a functional argument themselves, before they return. */
final class Runners {
  private final Javac javac;
  private final ClassIndex index;
  private final Guards guards;
  private final Map<MethodSymbol, Set<Integer>> known = new HashMap<>();

  Runners(Javac javac, ClassIndex index, Guards guards) {
    this.javac = javac;
    this.index = index;
    this.guards = guards;
  }

  /**
   * Whether a method calls the function given as a parameter in its own body, and does nothing else
   * with it: what is also handed on may run anywhere.
   */
  boolean runs(MethodSymbol method, int position) {
    return known.computeIfAbsent(method, this::positions).contains(position);
  }

  private Set<Integer> positions(MethodSymbol method) {
    TreePath path = index.method(method);
    if (path == null || method.isVarArgs()) {
      return Set.of();
    }
    MethodTree tree = (MethodTree) path.getLeaf();
    if (guards.asks(tree.getBody())) {
      return Set.of();
    }
    Map<VarSymbol, Integer> parameters = new HashMap<>();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      parameters.put(((JCTree.JCVariableDecl) tree.getParameters().get(i)).sym, i);
    }
    Uses uses = new Uses(parameters);
    uses.scan(tree.getBody(), null);
    uses.run.removeAll(uses.handedOn);
    return uses.run;
  }

  /** What a body does with its functions; comparing one with null is no use. */
  private final class Uses extends TreeScanner<Void, Void> {
    private final Map<VarSymbol, Integer> parameters;
    private final Set<Integer> run = new HashSet<>();
    private final Set<Integer> handedOn = new HashSet<>();
    private int nested;

    Uses(Map<VarSymbol, Integer> parameters) {
      this.parameters = parameters;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree invocation, Void unused) {
      Integer position =
          Call.of(invocation)
              .filter(call -> call.receiver() != null && javac.isFunctional(call.method()))
              .map(call -> parameters.get(LazyInit.variable(call.receiver())))
              .orElse(null);
      if (position == null || nested > 0) {
        return super.visitMethodInvocation(invocation, unused);
      }
      run.add(position);
      return scan(invocation.getArguments(), unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void unused) {
      Integer position = parameters.get(LazyInit.variable(name));
      if (position != null) {
        handedOn.add(position);
      }
      return null;
    }

    @Override
    public Void visitBinary(BinaryTree comparison, Void unused) {
      boolean withNull =
          comparison.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL
              && parameters.containsKey(LazyInit.variable(comparison.getLeftOperand()));
      return withNull ? null : super.visitBinary(comparison, unused);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      nested++;
      super.visitLambdaExpression(lambda, unused);
      nested--;
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      nested++;
      super.visitClass(type, unused);
      nested--;
      return null;
    }
  }
}
