package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import io.github.futureproof.program.Callers;
import java.util.Optional;

/** Finds subscriptions that are started inside another asynchronous value and cut off from it. */
final class Detachments {
  private static final int DEPTH = 12;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Callers callers;
  private final Drops drops;
  private final Mocks mocks;
  private final Housekeeping housekeeping;

  Detachments(Javac javac, Knowledge knowledge, Callers callers, Drops drops, Mocks mocks) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.callers = callers;
    this.drops = drops;
    this.mocks = mocks;
    housekeeping = new Housekeeping(knowledge);
  }

  /** The fault of a call that subscribes. */
  Optional<Fault> of(TreePath path, Call call) {
    Optional<Site.Drop> drop = drops.of(path);
    boolean nothing = call.method().getReturnType().hasTag(TypeTag.VOID);
    if (drop.isEmpty() && !nothing
        || mocks.isMock(path, call)
        || housekeeping.isIn(path)
        || waitsForAnEnd(path)
        || signalsElsewhere(path)) {
      return Optional.empty();
    }
    Type source = call.receiver() == null ? null : ASTHelpers.getType(call.receiver());
    Optional<Fact.Async> async = knowledge.async(source);
    if (async.isEmpty() || async.get().kind() != Fact.AsyncKind.COLD) {
      return Optional.empty();
    }
    Site site = new Site(path, call, async.get(), drop.orElse(Site.Drop.STATEMENT));
    Optional<Callers.Given> around = callers.around(path);
    if (around.isPresent()) {
      Callers.Given given = around.get();
      boolean inside =
          given.runs().stream()
              .anyMatch(
                  runs ->
                      isContinuation(given, runs)
                          && goesOn(given, runs)
                          && !(isBeside(runs) && movesAway(path)));
      return inside && isColdChain(given.call())
          ? Optional.of(new Fault.DetachedSubscription(site))
          : Optional.empty();
    }
    boolean goesOn = path.getLeaf() instanceof MemberReferenceTree || isReturned(path);
    return returnsPublisher(path) && !goesOn
        ? Optional.of(new Fault.DetachedSubscription(site))
        : Optional.empty();
  }

  /**
   * Whether what is subscribed to is the end of something, as in {@code connection.onClose()}: a
   * hook that is meant to outlive what it is set up in.
   */
  private boolean waitsForAnEnd(TreePath path) {
    Optional<TreePath> at = Expressions.receiver(path);
    for (int i = 0; i < DEPTH && at.isPresent(); i++) {
      Optional<Call> call = Call.of(at.get().getLeaf());
      if (call.isPresent() && knowledge.means(Fact.Meaning.END, call.get())) {
        return true;
      }
      at = Expressions.receiver(at.get());
    }
    return false;
  }

  /** Callbacks for effects, which give nothing back to the outer value. */
  private static boolean isBeside(Fact.Runs runs) {
    return runs.returns() != Fact.Returns.FLAT && runs.returns() != Fact.Returns.NESTED;
  }

  /**
   * Whether a chain goes to a scheduler of its own: then it is meant to run beside the outer one.
   */
  private boolean movesAway(TreePath path) {
    Optional<TreePath> at = Expressions.receiver(path);
    for (int i = 0; i < DEPTH && at.isPresent(); i++) {
      Optional<Call> call = Call.of(at.get().getLeaf());
      if (call.isEmpty()) {
        return false;
      }
      if (knowledge.about(Fact.Hops.class, call.get()).isKnown()) {
        return true;
      }
      at = Expressions.receiver(at.get());
    }
    return false;
  }

  /** Callbacks on the way of the elements; what runs when all is over cleans up on its own. */
  private boolean goesOn(Callers.Given given, Fact.Runs runs) {
    if (runs.on().kind() == On.Kind.UNKNOWN) {
      // A hook beside the signals, such as one for discarded elements: there is nothing to join.
      return false;
    }
    return runs.returns() == Fact.Returns.FLAT
        || runs.returns() == Fact.Returns.NESTED
        || runs.times() == Fact.Times.EACH
        || takesElement(given);
  }

  /** Whether the callback is given what the outer value yields. */
  private boolean takesElement(Callers.Given given) {
    Type outer = given.call().receiver() == null ? null : given.call().site();
    return outer != null
        && given.functional().getLeaf() instanceof LambdaExpressionTree lambda
        && lambda.getParameters().size() == 1
        && outer.getTypeArguments().stream()
            .anyMatch(
                result ->
                    javac
                        .types()
                        .isSameType(result, ASTHelpers.getType(lambda.getParameters().get(0))));
  }

  private boolean isColdChain(Call outer) {
    return knowledge
        .async(outer.yielded())
        .map(async -> async.kind() == Fact.AsyncKind.COLD)
        .orElse(false);
  }

  /** Whether what is subscribed to is given back as well: started early, and shared. */
  private static boolean isReturned(TreePath path) {
    VarSymbol variable =
        Expressions.receiver(path).map(r -> Variables.named(r.getLeaf())).orElse(null);
    return variable != null
        && Variables.isLocal(variable)
        && Variables.of(variable, path).reads().stream()
            .anyMatch(
                read ->
                    Expressions.outermost(read).getParentPath().getLeaf().getKind()
                        == Tree.Kind.RETURN);
  }

  private boolean returnsPublisher(TreePath path) {
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof MethodTree method) {
        MethodSymbol symbol = ASTHelpers.getSymbol(method);
        return knowledge
            .async(symbol.getReturnType())
            .map(async -> async.kind() == Fact.AsyncKind.COLD)
            .orElse(false);
      }
    }
    return false;
  }

  /** An object that is no lambda is somebody else's subscriber, which gets all there is. */
  private static boolean passesSubscriber(Call call) {
    return call.args().stream()
        .anyMatch(
            arg ->
                arg.getKind() != Tree.Kind.LAMBDA_EXPRESSION
                    && arg.getKind() != Tree.Kind.MEMBER_REFERENCE);
  }

  /** Whether a subscription forwards what it gets to a promise, sink or subscriber. */
  private boolean signalsElsewhere(TreePath subscription) {
    return Call.of(subscription.getLeaf()).filter(Detachments::passesSubscriber).isPresent()
        || Subtrees.any(subscription.getLeaf(), this::isPromise);
  }

  private boolean isPromise(Tree tree) {
    return Variables.named(tree) != null
        && knowledge.ofType(Fact.Promise.class, ASTHelpers.getType(tree)).isPresent();
  }

  /** Whether a callback is part of an asynchronous value that goes on behind it. */
  boolean isContinuation(Callers.Given given, Fact.Runs runs) {
    if (runs.creates() || runs.submits()) {
      return false;
    }
    Call outer = given.call();
    boolean onAsync =
        knowledge.async(outer.yielded()).isPresent()
            || outer.args().stream()
                .anyMatch(arg -> knowledge.async(ASTHelpers.getType(arg)).isPresent());
    return onAsync && knowledge.about(Fact.Chain.class, outer).isKnown();
  }
}
