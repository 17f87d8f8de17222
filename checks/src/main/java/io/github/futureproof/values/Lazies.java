package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.program.Program;
import java.util.Optional;

/** Says whether a description of work that is dropped would have done something. */
final class Lazies {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;

  Lazies(Javac javac, Knowledge knowledge, Program program) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
  }

  /**
   * Whether dropping the value of a call loses work: the call is the described type's own, and one
   * of many steps has an effect, or the description is complete.
   */
  boolean isWork(TreePath path, Call call, Fact.Async lazy) {
    if (!(call.method().owner instanceof ClassSymbol owner)
        || knowledge.asyncOrLazy(owner.outermostClass().type).filter(lazy::equals).isEmpty()
        || program.body(call.method()).isPresent()
        || knowledge.about(Fact.Result.class, call).isKnown()) {
      return false;
    }
    return lazy.many() ? acts(path) : !isTried(path);
  }

  /** Whether a {@code catch} waits for what making the description may throw: it is a trial. */
  private static boolean isTried(TreePath path) {
    for (TreePath up = path; up.getParentPath() != null; up = up.getParentPath()) {
      Tree parent = up.getParentPath().getLeaf();
      if (parent instanceof TryTree tried
          && tried.getBlock() == up.getLeaf()
          && !tried.getCatches().isEmpty()) {
        return true;
      }
      if (parent instanceof MethodTree || parent instanceof LambdaExpressionTree) {
        return false;
      }
    }
    return false;
  }

  /** Whether some step of a chain of calls is given a function that has an effect. */
  private boolean acts(TreePath path) {
    TreePath at = path;
    Optional<Call> call = Call.of(at.getLeaf());
    while (call.isPresent() && call.get().isInstance()) {
      for (int i = 0; i < call.get().args().size(); i++) {
        if (acts(new TreePath(at, call.get().args().get(i)), call.get().args().get(i))) {
          return true;
        }
      }
      Optional<TreePath> receiver = Expressions.receiver(at);
      if (receiver.isEmpty()) {
        return false;
      }
      at = receiver.get();
      call = Call.of(at.getLeaf());
    }
    return false;
  }

  private boolean acts(TreePath argument, Tree function) {
    Optional<Type> result = result(function);
    if (result.isEmpty() || result.get().hasTag(TypeTag.BOOLEAN)) {
      return false;
    }
    Optional<Callback> callback = Callback.of(argument, null, javac);
    if (callback.isEmpty()) {
      return false;
    }
    if (callback.get() instanceof Callback.Inline inline) {
      return acts(inline.body().getLeaf(), inline);
    }
    // A method of a captured object, given each element: `store::save`.
    Callback.Method method = (Callback.Method) callback.get();
    return result.get().hasTag(TypeTag.VOID)
        || method.reference() != null
            && method.reference().isInstance()
            && method.shift() == 0
            && isOwn(method.reference());
  }

  private boolean acts(Tree body, Callback.Inline function) {
    if (body instanceof BlockTree) {
      return hasEffect(body);
    }
    if (body instanceof AssignmentTree
        || body instanceof CompoundAssignmentTree
        || body instanceof UnaryTree unary && unary.getKind().name().contains("CREMENT")) {
      return true;
    }
    Optional<Call> call = Call.of(body);
    if (call.isEmpty() || !call.get().isInstance()) {
      return false;
    }
    if (call.get().method().getReturnType().hasTag(TypeTag.VOID)) {
      return isNoLog(call.get());
    }
    Tree receiver = call.get().receiver();
    VarSymbol variable = receiver instanceof IdentifierTree ? Variables.named(receiver) : null;
    return isOwn(call.get())
        && !call.get().args().isEmpty()
        && (receiver == null || variable != null && !function.parameters().contains(variable));
  }

  private boolean hasEffect(Tree body) {
    return Subtrees.any(
        body,
        ExpressionStatementTree.class::isInstance,
        tree ->
            tree instanceof CatchTree
                || tree instanceof ExpressionStatementTree statement && isLog(statement));
  }

  private boolean isLog(ExpressionStatementTree statement) {
    return Call.of(statement.getExpression()).filter(call -> !isNoLog(call)).isPresent();
  }

  /** A look at what passes by is no work that anybody misses. */
  private boolean isNoLog(Call call) {
    return call.site() == null || knowledge.ofType(Fact.Logs.class, call.site()).isEmpty();
  }

  /** A method of the program's own, or one at least that is not the platform's. */
  private boolean isOwn(Call call) {
    return call.method().packge().modle != javac.symtab().java_base;
  }

  private Optional<Type> result(Tree function) {
    Type type = ASTHelpers.getType(function);
    if (type == null || type.isPrimitive()) {
      return Optional.empty();
    }
    try {
      return Optional.of(javac.types().findDescriptorType(type).getReturnType());
    } catch (RuntimeException e) {
      // No functional interface, or one whose class is missing.
      return Optional.empty();
    }
  }
}
