package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Returns;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Answer;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.Selector;
import io.github.futureproof.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether a future can fail without anybody seeing it. The answer "yes" is only given where
 * the whole way from the start of the work to its loss is shown.
 */
final class Failures {
  private static final int DEPTH = 12;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Handlers handlers;
  private final Keeping keeping;
  private final Strangers strangers;
  private final Tasks tasks;
  private final Submitters submitters;
  private final Continuations continuations;
  private final Housekeeping housekeeping;
  private final Map<MethodSymbol, Boolean> returnsLive = new HashMap<>();
  private final Set<MethodSymbol> asking = new HashSet<>();

  Failures(Javac javac, Knowledge knowledge, Program program, Tasks tasks, Strangers strangers) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
    this.tasks = tasks;
    handlers = new Handlers(javac, knowledge, program);
    this.strangers = strangers;
    keeping = new Keeping(javac, knowledge, program, handlers);
    submitters = new Submitters(program, tasks);
    continuations = new Continuations(javac, knowledge);
    housekeeping = new Housekeeping(knowledge);
  }

  /** Whether the value of an expression, lost here, takes an unseen failure with it. */
  boolean areLost(TreePath expression) {
    return areLost(expression, 0);
  }

  /** The same for the future that a referenced method returns where nobody takes it. */
  boolean areLostByReference(Call reference) {
    boolean harmless =
        knowledge
            .about(Fact.Result.class, reference)
            .first()
            .filter(result -> result.kind() != Fact.ResultKind.LIVE)
            .isPresent();
    return !harmless && returnsLive(reference);
  }

  private boolean areLost(TreePath path, int depth) {
    if (depth > DEPTH) {
      return false;
    }
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return areLost(new TreePath(path, parenthesized.getExpression()), depth);
    }
    if (tree instanceof TypeCastTree cast) {
      return areLost(new TreePath(path, cast.getExpression()), depth);
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      return areLost(new TreePath(path, conditional.getTrueExpression()), depth)
          || areLost(new TreePath(path, conditional.getFalseExpression()), depth);
    }
    if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) {
      return Call.of(tree).map(call -> isLostByCall(path, call, depth)).orElse(false);
    }
    VarSymbol variable = Variables.named(tree);
    return variable != null && isLostWithVariable(variable, path, depth);
  }

  private boolean isLostByCall(TreePath path, Call call, int depth) {
    for (Fact.Observes observes : knowledge.about(Fact.Observes.class, call).facts()) {
      if (handlers.isHandled(path, call, observes)) {
        return false;
      }
    }
    if (knowledge.about(Fact.Waits.class, call).isKnown()) {
      // The caller waits: it is thrown the failure, or means not to be.
      return false;
    }
    Optional<Fact.Result> result = knowledge.about(Fact.Result.class, call).first();
    if (result.isPresent()) {
      switch (result.get().kind()) {
        case THIS:
          return Expressions.receiver(path).map(r -> areLost(r, depth + 1)).orElse(false);
        case ARG:
          return Expressions.argument(path, call, result.get().arg())
              .map(arg -> areLost(arg, depth + 1))
              .orElse(false);
        case LIVE:
          break;
        default:
          return false;
      }
    }
    Answer<Fact.Chain> chains = knowledge.about(Fact.Chain.class, call);
    if (chains.isKnown()) {
      return chains.facts().stream().anyMatch(chain -> isLostByChain(path, call, chain, depth));
    }
    if (call.method().isConstructor()) {
      return false;
    }
    if (result.isPresent() && isWrapped(call, result.get())) {
      return true;
    }
    Optional<TreePath> carried = keeping.carried(path, call);
    if (carried.isPresent()) {
      return areLost(carried.get(), depth + 1);
    }
    Optional<TreePath> function = keeping.function(path, call);
    if (function.isPresent()) {
      return program.callback(function.get(), null).filter(this::givesLive).isPresent();
    }
    Optional<Callback> called = called(path, call);
    if (called.isPresent()) {
      return givesLive(called.get());
    }
    return isLostSource(path, call, depth);
  }

  /** Whether a call that nothing else is said of starts work whose failure nobody sees. */
  private boolean isLostSource(TreePath path, Call call, int depth) {
    if (!asking.isEmpty() && isHandedIn(call)) {
      // What the callers of a helper make of their functions is not for the helper to say.
      return false;
    }
    if (!isSource(call) || isStranger(call) || housekeeping.isIn(path)) {
      return false;
    }
    Optional<Fact.Runs> task = tasks.submitted(call);
    if (task.isPresent() && tasks.tellsFailures(path, call, task.get(), Math.min(depth, 1))) {
      return false;
    }
    return returnsLive(call)
        && (task.isPresent() || !submitters.isOfUnknownTask(path, call))
        && !submitters.isOfSafeTask(path, call, other -> !areLost(other, depth + 1));
  }

  /**
   * Whether an annotation says that a framework runs the method elsewhere and makes the future
   * itself. Calls from within the same object don't pass through the framework.
   */
  private static boolean isWrapped(Call call, Fact.Result result) {
    return result.origin().subject().annotation()
        && result.kind() == Fact.ResultKind.LIVE
        && call.receiver() != null
        && !call.receiver().toString().equals("this");
  }

  /** The function that a call calls, where its body can be told. */
  private Optional<Callback> called(TreePath path, Call call) {
    return javac.isFunctional(call.method())
        ? Expressions.receiver(path).flatMap(receiver -> program.callback(receiver, null))
        : Optional.empty();
  }

  /** Whether a call gives back a future only because the type of a function says so. */
  private boolean isHandedIn(Call call) {
    return knowledge.async(call.yielded()).isEmpty()
        && knowledge.async(javac.yielded(call)).isPresent();
  }

  /** Whether what a function gives back may fail unseen. */
  private boolean givesLive(Callback function) {
    if (function instanceof Callback.Method method) {
      return method.reference() != null
          ? areLostByReference(method.reference())
          : returnsLive(method.method());
    }
    List<TreePath> results = Callback.results((Callback.Inline) function);
    return results.stream().anyMatch(this::isLive)
        && results.stream().noneMatch(keeping::isKept)
        && results.stream().noneMatch(Failures::isNull);
  }

  private boolean isStranger(Call call) {
    return knowledge
        .async(javac.yielded(call))
        .filter(async -> strangers.areIn(call, async))
        .isPresent();
  }

  /** Whether a call starts its own work, as far as is known: no asynchronous value goes in. */
  private boolean isSource(Call call) {
    if (knowledge.async(javac.yielded(call)).isEmpty() || isGetter(call)) {
      return false;
    }
    for (ExpressionTree arg : call.args()) {
      if (knowledge.async(ASTHelpers.getType(arg)).isPresent()) {
        return program.targets(call).size() == 1 && program.body(call.method()).isPresent();
      }
    }
    // A method of an asynchronous type that no fact knows may well be the one that handles.
    return call.receiver() == null
        || !call.isInstance()
        || knowledge.async(ASTHelpers.getType(call.receiver())).isEmpty()
        || knowledge.about(Fact.Result.class, call).isKnown();
  }

  /** A getter without a body in sight hands out a value that its object keeps. */
  private boolean isGetter(Call call) {
    return call.isInstance()
        && knowledge.means(Fact.Meaning.ACCESSOR, call)
        && program.targets(call).isEmpty();
  }

  private boolean isLostByChain(TreePath path, Call call, Fact.Chain chain, int depth) {
    if (chain.recovers() && !ignoresFailure(path, call)) {
      return false;
    }
    List<TreePath> sources = sources(path, call, chain.of());
    if (sources.isEmpty()) {
      return false;
    }
    for (TreePath source : sources) {
      if (areLost(source, depth + 1)) {
        return true;
      }
    }
    return continuations.mayFail(path, call, r -> areLost(r, depth + 1), this::returnsLive);
  }

  /**
   * Whether a call that could look at the failure is given a callback with more parameters of which
   * it ignores the failure: it was meant for clean-up. A callback for failures alone that ignores
   * them means to.
   */
  private boolean ignoresFailure(TreePath path, Call call) {
    for (Fact.Observes observes : knowledge.about(Fact.Observes.class, call).facts()) {
      if (observes.failure() != null && observes.failure().param() > 0) {
        return !handlers.isHandled(path, call, observes);
      }
    }
    return false;
  }

  private List<TreePath> sources(TreePath path, Call call, Selector of) {
    List<TreePath> found = new ArrayList<>();
    boolean receiver = of == null ? call.isInstance() : of.what() == Selector.What.THIS;
    if (receiver) {
      Expressions.receiver(path).ifPresent(found::add);
      return found;
    }
    for (int i = 0; i < call.args().size(); i++) {
      boolean selected =
          of == null
              ? knowledge.async(ASTHelpers.getType(call.args().get(i))).isPresent()
              : of.selects(i);
      if (selected) {
        found.add(new TreePath(path, call.args().get(i)));
      }
    }
    return found;
  }

  /** Whether some read of a local variable observes the failure or hands the value on. */
  private boolean isLostWithVariable(VarSymbol variable, TreePath from, int depth) {
    if (!Variables.isLocal(variable)) {
      return false;
    }
    Variables.Uses uses = Variables.of(variable, from);
    if (uses.parameter() || uses.writes().isEmpty()) {
      return false;
    }
    for (TreePath read : uses.reads()) {
      if (read.getLeaf() != from.getLeaf() && !keeping.isLostRead(read)) {
        return false;
      }
    }
    for (TreePath write : uses.writes()) {
      if (!areLost(write, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the future that a method returns may fail unseen. Known not to be so: methods of the
   * compilation all of whose results are finished, handled, or kept by the object.
   */
  private boolean returnsLive(Call call) {
    // One implementation that deals with its failures shows that callers need not.
    return program.implementations(call).stream().allMatch(this::returnsLive);
  }

  private boolean returnsLive(MethodSymbol method) {
    Boolean known = returnsLive.get(method);
    if (known != null) {
      return known;
    }
    Optional<TreePath> body = program.body(method);
    if (body.isEmpty()) {
      return true;
    }
    if (!asking.add(method)) {
      // A method that returns its own result adds nothing to what its other results say.
      return false;
    }
    boolean live = false;
    try {
      TreePath block = new TreePath(body.get(), ((MethodTree) body.get().getLeaf()).getBody());
      List<TreePath> results = Returns.of(block);
      live =
          results.stream().anyMatch(result -> !Submitters.isInHandler(result) && isLive(result))
              && results.stream().noneMatch(keeping::isKept)
              && results.stream().noneMatch(Failures::isNull);
    } finally {
      asking.remove(method);
    }
    if (asking.isEmpty()) {
      returnsLive.put(method, live);
    }
    return live;
  }

  /** A helper that may return no future at all has none that its callers could need. */
  private static boolean isNull(TreePath result) {
    return result.getLeaf().getKind() == Tree.Kind.NULL_LITERAL;
  }

  /** Whether a returned expression is new work whose failure nobody has seen yet. */
  private boolean isLive(TreePath returned) {
    TreePath result = keeping.givenBack(returned);
    VarSymbol variable = Variables.named(result.getLeaf());
    if (variable == null) {
      return areLost(result, 1);
    }
    if (keeping.isKept(returned)) {
      return false;
    }
    Variables.Uses uses = Variables.of(variable, result);
    return keeping.isPromise(ASTHelpers.getType(result.getLeaf()), uses)
        || uses.writes().stream().anyMatch(write -> areLost(write, 1));
  }
}
