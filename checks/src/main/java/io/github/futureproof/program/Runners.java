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
    Set<Integer> found = new HashSet<>();
    Set<Integer> handedOn = new HashSet<>();
    new TreeScanner<Void, Void>() {
      private int nested;

      @Override
      public Void visitMethodInvocation(MethodInvocationTree invocation, Void unused) {
        Integer run =
            Call.of(invocation)
                .filter(call -> call.receiver() != null && isFunctional(call.method(), javac))
                .map(call -> parameters.get(LazyInit.variable(call.receiver())))
                .orElse(null);
        if (run == null || nested > 0) {
          return super.visitMethodInvocation(invocation, unused);
        }
        found.add(run);
        return scan(invocation.getArguments(), unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        Integer used = parameters.get(LazyInit.variable(name));
        if (used != null) {
          handedOn.add(used);
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
    }.scan(tree.getBody(), null);
    found.removeAll(handedOn);
    return found;
  }

  /** Whether a method is the one that a functional interface stands for. */
  static boolean isFunctional(MethodSymbol method, Javac javac) {
    return javac.isFunctional(method);
  }
}
