package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Returns;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.Selector;
import io.github.futureproof.program.Program;
import java.util.List;
import java.util.Optional;

/**
 * Finds asynchronous values that wrap another one, where what becomes of the outer one shows that
 * nobody ever looks into it for the inner one.
 */
final class Wrappings {
  private static final int DEPTH = 8;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Drops drops;
  private final Failures failures;
  private final Colds colds;

  Wrappings(Javac javac, Knowledge knowledge, Program program, Drops drops, Failures failures) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
    this.drops = drops;
    this.failures = failures;
    colds = new Colds(knowledge, program);
  }

  /** The fault of a call whose callback's asynchronous value is wrapped and lost. */
  Optional<Fault> of(TreePath path, Call call, Fact.Async async) {
    if (path.getLeaf() instanceof MemberReferenceTree) {
      return Optional.empty();
    }
    for (Fact.Runs runs : knowledge.about(Fact.Runs.class, call).facts()) {
      if (runs.returns() != Fact.Returns.NESTED || runs.body().what() != Selector.What.ARG) {
        continue;
      }
      Optional<TreePath> inner =
          Expressions.argument(path, call, runs.body().index()).flatMap(this::innerValue);
      if (inner.isPresent() && isOuterOnly(path, 0)) {
        Site.Drop drop = drops.of(path).orElse(Site.Drop.STATEMENT);
        return Optional.of(new Fault.Wrapped(new Site(path, call, async, drop), runs, inner.get()));
      }
    }
    return Optional.empty();
  }

  /** The expression, or method reference, by which a callback gives back work of its own. */
  private Optional<TreePath> innerValue(TreePath argument) {
    Optional<Callback> callback = Callback.of(argument, null, javac);
    if (callback.isEmpty()) {
      return Optional.empty();
    }
    if (callback.get() instanceof Callback.Method method) {
      Type type = method.method().getReturnType();
      return method.reference() != null
              && knowledge.async(type).isPresent()
              && isUnhandled(argument, type)
          ? Optional.of(argument)
          : Optional.empty();
    }
    for (TreePath result : Callback.results((Callback.Inline) callback.get())) {
      Type type = ASTHelpers.getType(result.getLeaf());
      if (type != null && knowledge.async(type).isPresent() && isUnhandled(result, type)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  private boolean isUnhandled(TreePath value, Type type) {
    boolean cold = knowledge.async(type).map(a -> a.kind() == Fact.AsyncKind.COLD).orElse(false);
    if (value.getLeaf() instanceof MemberReferenceTree reference) {
      return cold
          ? colds.isWork(value)
          : Call.of(reference).map(failures::areLostByReference).orElse(false);
    }
    return cold ? colds.isWork(value) : failures.areLost(value);
  }

  /** Whether only the outer value is used from here on, whatever its type argument is. */
  private boolean isOuterOnly(TreePath path, int depth) {
    if (depth > DEPTH) {
      return false;
    }
    if (drops.of(path).isPresent()) {
      return true;
    }
    TreePath at = Expressions.outermost(path);
    TreePath parent = at.getParentPath();
    Tree leaf = parent.getLeaf();
    if (leaf instanceof MemberSelectTree
        && parent.getParentPath().getLeaf() instanceof MethodInvocationTree) {
      return isOuterOnlyThrough(parent.getParentPath(), depth);
    }
    if (leaf instanceof VariableTree declaration) {
      VarSymbol variable = ASTHelpers.getSymbol(declaration);
      if (!Variables.isLocal(variable)) {
        return hidesInner(variable.type);
      }
      List<TreePath> reads = Variables.of(variable, parent).reads();
      return reads.stream().allMatch(read -> isOuterOnly(read, depth + 1));
    }
    return leaf.getKind() == Tree.Kind.RETURN
        && Returns.declaredAround(parent).filter(this::hidesInner).isPresent();
  }

  /** A type whose result is a wildcard, Object or Void: the inner value can't be had from it. */
  private boolean hidesInner(Type type) {
    if (type == null || type.getTypeArguments().size() != 1) {
      return false;
    }
    Type result = type.getTypeArguments().get(0);
    return javac.types().isSameType(result, javac.symtab().objectType)
        || result.tsym.getQualifiedName().contentEquals("java.lang.Void")
        || result.hasTag(com.sun.tools.javac.code.TypeTag.WILDCARD);
  }

  /**
   * A call on the outer value: it waits and drops, starts without looking, or passes on blindly.
   */
  private boolean isOuterOnlyThrough(TreePath invocation, int depth) {
    Optional<Call> found = Call.of(invocation.getLeaf());
    if (found.isEmpty()) {
      return false;
    }
    Call call = found.get();
    if (knowledge.about(Fact.Waits.class, call).isKnown()) {
      return drops.of(invocation).isPresent();
    }
    if (looksAtValue(invocation, call)) {
      return false;
    }
    if (knowledge.about(Fact.Starts.class, call).isKnown()) {
      return true;
    }
    if (knowledge
        .about(Fact.Result.class, call)
        .first()
        .map(r -> r.kind() == Fact.ResultKind.THIS)
        .orElse(false)) {
      return isOuterOnly(invocation, depth + 1);
    }
    if (!knowledge.about(Fact.Chain.class, call).isKnown()) {
      return false;
    }
    // Where the value's type goes on with the inner one, it may still be flattened further down.
    Type type = ASTHelpers.getType((com.sun.source.tree.ExpressionTree) invocation.getLeaf());
    return !carries(type, 0) || isOuterOnly(invocation, depth + 1);
  }

  /** Whether asynchronous values are what a type holds, or what its lists and the like do. */
  private boolean carries(Type type, int depth) {
    return type != null
        && depth < DEPTH
        && type.getTypeArguments().stream()
            .anyMatch(t -> knowledge.async(t).isPresent() || carries(t, depth + 1));
  }

  /** Whether a callback of a call takes a parameter that it uses: it may be the inner value. */
  private boolean looksAtValue(TreePath path, Call call) {
    for (int i = 0; i < call.args().size(); i++) {
      TreePath argument = new TreePath(path, call.args().get(i));
      Type type = ASTHelpers.getType(call.args().get(i));
      if (type == null || type.isPrimitive() || !isFunctional(type)) {
        continue;
      }
      Optional<Callback> callback = Callback.of(argument, null, javac);
      if (callback.isEmpty()) {
        return true;
      }
      if (callback.get() instanceof Callback.Method method) {
        if (!method.method().params().isEmpty() || method.shift() > 0) {
          return true;
        }
        continue;
      }
      Callback.Inline inline = (Callback.Inline) callback.get();
      for (VarSymbol parameter : inline.parameters()) {
        if (!Variables.of(parameter, inline.body()).reads().isEmpty()
            && mayHoldInner(parameter.type)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayHoldInner(Type type) {
    return !javac.isSubtype(type, "java.lang.Throwable");
  }

  private boolean isFunctional(Type type) {
    try {
      return javac.types().isFunctionalInterface(type)
          || javac.types().isFunctionalInterface(type.tsym);
    } catch (RuntimeException e) {
      return false;
    }
  }
}
