package io.github.futureproof.program;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.Name;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Answer;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import io.github.futureproof.knowledge.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one call means for blocking: facts first, then the bodies that it may run. */
final class CallReader {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Hierarchy hierarchy;
  private final Guards guards;
  private final Settled settled;
  private final Runners runners;

  CallReader(
      Javac javac, Knowledge knowledge, Hierarchy hierarchy, Guards guards, Runners runners) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.hierarchy = hierarchy;
    this.guards = guards;
    this.runners = runners;
    settled = new Settled(javac, knowledge, guards);
  }

  Guards guards() {
    return guards;
  }

  boolean isLogger(Call call) {
    return call.site() != null && knowledge.ofType(Fact.Logs.class, call.site()).isPresent();
  }

  /**
   * Adds what a call does, if anything.
   *
   * @param under when the call is made
   */
  void read(TreePath path, Call call, Step.Under under, List<Step> into) {
    Step.At at = new Step.At(call.method(), call.tree(), path.getCompilationUnit(), under);
    Answer<Fact.Blocks> blocks = knowledge.about(Fact.Blocks.class, withOrigin(path, call));
    if (blocks.denied()) {
      return;
    }
    Answer<Fact.Waits> waits = knowledge.about(Fact.Waits.class, call);
    Fact fact = waits.isKnown() ? waits.facts().get(0) : blocks.first().orElse(null);
    List<MethodSymbol> targets = hierarchy.targets(call);
    if (fact != null && (targets.isEmpty() || !isInherited(fact, call.method()))) {
      if (!isNegligible(path, call, fact)) {
        into.add(new Step.Blocks(at, fact, BlockingSearch.isTimed(fact)));
      }
      return;
    }
    if (isElsewhere(call)) {
      return;
    }
    if (!targets.isEmpty()) {
      into.add(new Step.Into(at, targets));
    } else if (CodeSearch.mayRead(call)) {
      into.add(new Step.Outside(at));
    }
  }

  /** The call on what its receiver holds, if that matters and is one value for ever. */
  private Call withOrigin(TreePath path, Call call) {
    VarSymbol variable = Variables.named(call.receiver());
    if (variable == null
        || !Variables.isSearchable(variable)
        || !knowledge.asksForOrigin(Fact.Blocks.class, call)) {
      return call;
    }
    return Variables.of(variable, path)
        .onlyValue()
        .filter(value -> value.getLeaf() instanceof ExpressionTree)
        .map(value -> (ExpressionTree) value.getLeaf())
        .map(made -> new Call(call.tree(), call.method(), call.site(), made, call.args()))
        .orElse(call);
  }

  /** Whether a bundled fact speaks of what a method overrides: a body at hand knows better. */
  private static boolean isInherited(Fact fact, MethodSymbol method) {
    Fact.Origin origin = fact.origin();
    return !origin.source().user()
        && !origin.subject().annotation()
        && !method.owner.getQualifiedName().contentEquals(origin.subject().type());
  }

  private boolean isNegligible(TreePath path, Call call, Fact fact) {
    if (fact instanceof Fact.Waits waits) {
      boolean over = waits.of() != null && settled.isSettled(path, call, waits.of());
      return over || Limits.isNegligible(call, waits.limit());
    }
    return settled.isAtHand(path, call)
        || fact instanceof Fact.Blocks blocks && Limits.isNegligible(call, blocks.limit());
  }

  /**
   * Whether an annotation on the callee says where it runs. Where that is a loop it is trusted not
   * to block, and judged at its own place; where it is a worker the call through another object may
   * only hand the work over, which its result type then allows.
   */
  private boolean isElsewhere(Call call) {
    Optional<Fact.Place> place =
        knowledge
            .about(Fact.Place.class, call.method())
            .first()
            .filter(fact -> fact.origin().subject().annotation());
    if (place.isEmpty()) {
      return false;
    }
    switch (place.get().on().kind()) {
      case LOOP:
      case UI:
      case CPU:
      case SINGLE:
        return true;
      case WORKER:
      case THREAD:
      case VIRTUAL:
      case COMMON_POOL:
        return isOnAnotherObject(call) && mayBeHandedOver(call.method().getReturnType());
      default:
        return false;
    }
  }

  private static boolean isOnAnotherObject(Call call) {
    String receiver = call.receiver() == null ? "this" : call.receiver().toString();
    return !receiver.equals("this") && !receiver.equals("super");
  }

  private boolean mayBeHandedOver(Type result) {
    return result == null || result.hasTag(TypeTag.VOID) || knowledge.async(result).isPresent();
  }

  /** Adds what the closing of a resource does at the end of its block. */
  void readClose(TreePath resource, Step.Under under, List<Step> into) {
    Type type = ((JCTree) resource.getLeaf()).type;
    if (resource.getLeaf() instanceof VariableTree variable) {
      type = ((JCTree.JCVariableDecl) variable).vartype.type;
    }
    if (type == null || type.tsym == null || type.isPrimitive()) {
      return;
    }
    Name name = javac.names().fromString("close");
    for (Javac.Super up : javac.supers(type.tsym).values()) {
      for (MethodSymbol method : javac.declared(up.symbol(), name)) {
        if (method.type.getParameterTypes().isEmpty() && !method.isStatic()) {
          Call close = new Call(resource.getLeaf(), method, type, null, List.of());
          read(resource, close, under, into);
          return;
        }
      }
    }
  }

  /** The functional arguments of a call, or its receiver, whose bodies run before it returns. */
  List<TreePath> inlined(TreePath path, Call call) {
    List<TreePath> bodies = new ArrayList<>();
    for (int i = 0; i < call.args().size(); i++) {
      if (isFunction(call, i) && runsHere(call, i)) {
        add(new TreePath(path, call.args().get(i)), method(call, i), bodies);
      }
    }
    ExpressionTree receiver = call.receiver();
    if (receiver != null && LazyInit.variable(receiver) != null && isLocalFunction(call)) {
      // Runnable r = () -> ...; r.run();
      TreePath select = new TreePath(path, ((MethodInvocationTree) call.tree()).getMethodSelect());
      add(new TreePath(select, receiver), null, bodies);
    }
    return bodies;
  }

  private boolean isLocalFunction(Call call) {
    return Variables.isLocal(LazyInit.variable(call.receiver()))
        && javac.isFunctional(call.method());
  }

  private boolean isFunction(Call call, int position) {
    List<Type> parameters = call.method().type.getParameterTypes();
    if (parameters.isEmpty()) {
      return false;
    }
    Type type = parameters.get(Math.min(position, parameters.size() - 1));
    return type.tsym != null && (type.tsym.isInterface() || type.hasTag(TypeTag.ARRAY));
  }

  private boolean runsHere(Call call, int position) {
    Answer<Fact.Runs> runs = knowledge.about(Fact.Runs.class, call);
    if (runs.denied()) {
      return false;
    }
    if (!runs.isKnown()) {
      List<MethodSymbol> targets = hierarchy.targets(call);
      return targets.size() == 1 && runners.runs(targets.get(0), position);
    }
    return runs.facts().stream()
        .anyMatch(
            fact ->
                fact.body().selects(position)
                    && fact.on().kind() == On.Kind.CALLER
                    && fact.body().what() != Selector.What.THIS);
  }

  private String method(Call call, int position) {
    return knowledge.about(Fact.Runs.class, call).facts().stream()
        .filter(fact -> fact.body().selects(position))
        .map(fact -> fact.body().method())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void add(TreePath argument, String method, List<TreePath> into) {
    if (argument.getLeaf() instanceof MemberReferenceTree) {
      into.add(argument);
      return;
    }
    if (Callback.of(argument, method, javac).orElse(null) instanceof Callback.Inline inline) {
      into.add(inline.body());
    }
  }
}
