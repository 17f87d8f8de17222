package io.github.futureproof.values;

import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.OwnCode;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.Selector;
import java.util.Optional;
import java.util.function.Predicate;

/** What may fail in a stage behind a future that cannot fail unseen by itself. */
final class Continuations {
  private final Javac javac;
  private final Knowledge knowledge;

  Continuations(Javac javac, Knowledge knowledge) {
    this.javac = javac;
    this.knowledge = knowledge;
  }

  /**
   * Whether a callback of a call starts other work whose end becomes the call's own, or throws.
   *
   * @param lost whether a value, dropped, takes an unseen failure with it
   * @param live the same for what a referenced method returns
   */
  boolean mayFail(TreePath path, Call call, Predicate<TreePath> lost, Predicate<Call> live) {
    for (Fact.Runs runs : knowledge.about(Fact.Runs.class, call).facts()) {
      if (runs.failure() != Fact.Failure.RESULT || runs.body().what() != Selector.What.ARG) {
        continue;
      }
      Optional<Callback> callback =
          Expressions.argument(path, call, runs.body().index())
              .flatMap(argument -> Callback.of(argument, runs.body().method(), javac));
      boolean flat = runs.returns() == Fact.Returns.FLAT;
      if (callback.isPresent() && mayFail(callback.get(), flat, lost, live)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayFail(
      Callback callback, boolean flat, Predicate<TreePath> lost, Predicate<Call> live) {
    if (callback instanceof Callback.Inline inline) {
      return flat && Callback.results(inline).stream().anyMatch(lost)
          || inline.isLambda() && raises(inline.body().getLeaf());
    }
    Call reference = ((Callback.Method) callback).reference();
    return flat && reference != null && isPlain(reference) && live.test(reference);
  }

  /** Whether a body throws for all to see, by itself. */
  private static boolean raises(Tree body) {
    return OwnCode.has(
        body,
        ThrowTree.class::isInstance,
        tree -> tree instanceof TryTree attempt && !attempt.getCatches().isEmpty());
  }

  /** A future in flight of which nothing says that it may be dropped. */
  private boolean isPlain(Call reference) {
    boolean eager =
        knowledge
            .async(reference.method().getReturnType())
            .filter(async -> async.kind() == Fact.AsyncKind.EAGER)
            .isPresent();
    return eager
        && knowledge
            .about(Fact.Result.class, reference)
            .first()
            .map(result -> result.kind() == Fact.ResultKind.LIVE)
            .orElse(true);
  }
}
