package io.github.futureproof.values;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.Selector;
import io.github.futureproof.program.Program;
import java.util.Optional;

/** Says whether the callbacks that are given a failure look at it. */
final class Handlers {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;

  Handlers(Javac javac, Knowledge knowledge, Program program) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
  }

  /** Whether a callback that is given the failure uses it; true as well where it can't be told. */
  boolean isHandled(TreePath path, Call call, Fact.Observes observes) {
    Selector failure = observes.failure();
    if (failure == null) {
      return true;
    }
    Optional<TreePath> argument = Expressions.argument(path, call, failure.index());
    if (argument.isEmpty()) {
      return false;
    }
    if (argument.get().getLeaf().getKind() == Tree.Kind.NULL_LITERAL) {
      return false;
    }
    Optional<Callback> callback = Callback.of(argument.get(), failure.method(), javac);
    if (callback.isEmpty()) {
      return true;
    }
    if (callback.get() instanceof Callback.Inline inline) {
      return failure.param() < 0
          || failure.param() < inline.parameters().size()
              && isUsed(inline.parameters().get(failure.param()), inline.body(), observes);
    }
    Callback.Method method = (Callback.Method) callback.get();
    int parameter = failure.param() - method.shift();
    Optional<TreePath> body = program.body(method.method());
    if (body.isEmpty() || parameter < 0 || parameter >= method.method().params().size()) {
      return true;
    }
    return isUsed(method.method().params().get(parameter), body.get(), observes);
  }

  /**
   * Whether a callback looks at the failure, or passes the end on to somebody who waits for it by
   * completing a promise.
   */
  private boolean isUsed(VarSymbol failure, TreePath body, Fact.Observes observes) {
    if (completesPromise(body) || isEmpty(body) || isForFailures(failure, observes)) {
      return true;
    }
    for (TreePath read : Variables.of(failure, body).reads()) {
      if (observes.via().isEmpty()) {
        return true;
      }
      Tree parent = read.getParentPath().getLeaf();
      if (!(parent instanceof MemberSelectTree select)
          || observes.via().contains(select.getIdentifier().toString())) {
        return true;
      }
    }
    return false;
  }

  /** A callback for failures alone acts on them, whatever it says of the reason. */
  private boolean isForFailures(VarSymbol failure, Fact.Observes observes) {
    return observes.failure().param() == 0
        && observes.via().isEmpty()
        && failure.owner instanceof MethodSymbol
        && javac.isSubtype(failure.type, "java.lang.Throwable");
  }

  /** Nothing at all is what somebody means who writes it down, or what is still to be written. */
  private static boolean isEmpty(TreePath body) {
    Tree tree = body.getLeaf() instanceof MethodTree method ? method.getBody() : body.getLeaf();
    return tree instanceof BlockTree block && block.getStatements().isEmpty();
  }

  private boolean completesPromise(TreePath body) {
    return Subtrees.any(
        body.getLeaf(),
        tree ->
            tree instanceof MethodInvocationTree
                && Call.of(tree)
                    .filter(call -> knowledge.about(Fact.Completes.class, call).isKnown())
                    .isPresent());
  }
}
