package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Filled;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Returns;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.Selector;
import io.github.futureproof.program.Program;
import java.util.List;
import java.util.Optional;

/**
 * Futures that are gathered in a collection which then is dropped: by the last step of a stream, or
 * by a helper of the compilation.
 */
final class Gathered {
  private static final int DEPTH = 3;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Drops drops;
  private final Failures failures;
  private final Tasks tasks;

  Gathered(
      Javac javac,
      Knowledge knowledge,
      Program program,
      Drops drops,
      Failures failures,
      Tasks tasks) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
    this.drops = drops;
    this.failures = failures;
    this.tasks = tasks;
  }

  /** The lost collection of futures that a call returns. */
  Optional<Site> of(TreePath path, Call call) {
    if (!(path.getLeaf() instanceof MethodInvocationTree)) {
      return Optional.empty();
    }
    Optional<Fact.Async> element = element(path);
    Optional<Site.Drop> drop = element.isEmpty() ? Optional.empty() : drops.of(path);
    return drop.isPresent() && holdsLost(path, call, 0)
        ? Optional.of(new Site(path, call, element.get(), drop.get()))
        : Optional.empty();
  }

  /** What an expression's collection or array holds, if that is futures in flight. */
  private Optional<Fact.Async> element(TreePath path) {
    Type type = ASTHelpers.getType((ExpressionTree) path.getLeaf());
    Type held = null;
    if (type != null && type.hasTag(TypeTag.ARRAY)) {
      held = ((Type.ArrayType) type).elemtype;
    } else if (type != null
        && type.getTypeArguments().size() == 1
        && javac.isSubtype(type, "java.util.Collection")) {
      held = type.getTypeArguments().get(0);
    }
    return held == null
        ? Optional.empty()
        : knowledge.async(held).filter(async -> async.kind() == Fact.AsyncKind.EAGER);
  }

  /** Whether a call makes a collection of futures that nobody else has and that may fail unseen. */
  private boolean holdsLost(TreePath path, Call call, int depth) {
    if (endsStream(call)) {
      return Expressions.receiver(path).map(this::givesLost).orElse(false);
    }
    List<MethodSymbol> targets = program.targets(call);
    Optional<TreePath> body = targets.size() == 1 ? program.body(targets.get(0)) : Optional.empty();
    if (body.isEmpty() || depth > DEPTH) {
      return false;
    }
    List<TreePath> results =
        Returns.of(new TreePath(body.get(), ((MethodTree) body.get().getLeaf()).getBody()));
    return results.size() == 1 && isLost(results.get(0), depth + 1);
  }

  private boolean isLost(TreePath result, int depth) {
    Optional<Call> call = Call.of(result.getLeaf());
    if (call.isPresent() && result.getLeaf() instanceof MethodInvocationTree) {
      return element(result).isPresent() && holdsLost(result, call.get(), depth);
    }
    return isFilled(result);
  }

  /**
   * Whether the last step of a stream puts what comes out of it into a new collection: it is told
   * nothing but the kind of collection.
   */
  private boolean endsStream(Call call) {
    return call.isInstance()
        && call.site() != null
        && knowledge
            .asyncOrLazy(call.site())
            .filter(async -> async.kind() == Fact.AsyncKind.LAZY && async.many())
            .isPresent()
        && call.args().stream().allMatch(Gathered::isKind);
  }

  private static boolean isKind(ExpressionTree argument) {
    return argument instanceof MethodInvocationTree made && made.getArguments().isEmpty()
        || argument instanceof MemberReferenceTree reference
            && reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
  }

  /** Whether a step of a stream is given a function that starts work for each element. */
  private boolean givesLost(TreePath step) {
    Optional<Call> call = Call.of(step.getLeaf());
    if (call.isEmpty() || !(step.getLeaf() instanceof MethodInvocationTree)) {
      return false;
    }
    return knowledge.about(Fact.Runs.class, call.get()).facts().stream()
        .filter(runs -> runs.body().what() == Selector.What.ARG)
        .flatMap(runs -> Expressions.argument(step, call.get(), runs.body().index()).stream())
        .anyMatch(this::startsLost);
  }

  private boolean startsLost(TreePath function) {
    Optional<Callback> callback = Callback.of(function, null, javac);
    if (callback.isEmpty()) {
      return false;
    }
    if (callback.get() instanceof Callback.Inline inline) {
      List<TreePath> results = Callback.results(inline);
      return !results.isEmpty() && results.stream().allMatch(this::isLostFuture);
    }
    Call reference = ((Callback.Method) callback.get()).reference();
    return reference != null
        && isInFlight(reference.method().getReturnType())
        && isPlain(reference)
        && tasks.submitted(reference).isEmpty()
        && failures.areLostByReference(reference);
  }

  private boolean isLostFuture(TreePath value) {
    if (!isInFlight(ASTHelpers.getType((ExpressionTree) value.getLeaf()))) {
      return false;
    }
    Optional<Call> call = Call.of(value.getLeaf());
    Optional<Fact.Runs> task = call.flatMap(tasks::submitted);
    boolean quiet = task.isPresent() && tasks.thrown(value, call.get(), task.get(), 0).isEmpty();
    return !quiet && failures.areLost(value);
  }

  private boolean isInFlight(Type type) {
    return type != null
        && knowledge.async(type).filter(async -> async.kind() == Fact.AsyncKind.EAGER).isPresent();
  }

  /** Whether nothing says that what a call returns may be dropped. */
  private boolean isPlain(Call call) {
    return knowledge
        .about(Fact.Result.class, call)
        .first()
        .map(result -> result.kind() == Fact.ResultKind.LIVE)
        .orElse(true);
  }

  /** Whether a local is made empty, filled with lost futures, returned, and no more. */
  private boolean isFilled(TreePath returned) {
    return Filled.elements(returned)
        .filter(elements -> !elements.isEmpty() && elements.stream().allMatch(this::isLostFuture))
        .isPresent();
  }
}
