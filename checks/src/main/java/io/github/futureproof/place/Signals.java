package io.github.futureproof.place;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
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
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import io.github.futureproof.program.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows chains of asynchronous values: where their signals arrive (upstream: the nearest hop,
 * else the source) and on which thread they are subscribed (downstream: the first hop for
 * subscriptions, else whoever subscribes).
 */
final class Signals {
  private static final int DEPTH = 24;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Places places;
  private final Map<MethodSymbol, TreePath> entered = new HashMap<>();

  Signals(Javac javac, Knowledge knowledge, Program program, Places places) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
    this.places = places;
  }

  /** Where the callbacks of a call run that are run by its receiver's signals. */
  Place intoCallbacks(TreePath path, Call call, int depth) {
    if (call.isInstance()) {
      return Expressions.receiver(path).map(r -> of(r, depth + 1)).orElse(Place.UNKNOWN);
    }
    List<TreePath> sources =
        call.args().stream()
            .filter(arg -> knowledge.async(ASTHelpers.getType(arg)).isPresent())
            .map(arg -> new TreePath(path, arg))
            .toList();
    return agreed(sources, depth);
  }

  /** Where the signals of the value of an expression arrive. */
  Place of(TreePath path, int depth) {
    if (depth > DEPTH) {
      return Place.UNKNOWN;
    }
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(path, parenthesized.getExpression()), depth + 1);
    }
    if (tree instanceof TypeCastTree cast) {
      return of(new TreePath(path, cast.getExpression()), depth + 1);
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      Place one = of(new TreePath(path, conditional.getTrueExpression()), depth + 1);
      Place other = of(new TreePath(path, conditional.getFalseExpression()), depth + 1);
      return one.kind() == other.kind() ? one : Place.UNKNOWN;
    }
    if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) {
      return Call.of(tree).map(call -> ofCall(path, call, depth)).orElse(Place.UNKNOWN);
    }
    VarSymbol variable = Variables.named(tree);
    return variable == null ? typeOf(path) : ofVariable(path, variable, depth);
  }

  private Place ofVariable(TreePath path, VarSymbol variable, int depth) {
    if (!Variables.isSearchable(variable)) {
      return typeOf(path);
    }
    Variables.Uses uses = Variables.of(variable, path);
    Optional<TreePath> value = uses.onlyValue();
    if (value.isPresent()) {
      return of(value.get(), depth + 1);
    }
    if (!uses.writes().isEmpty()) {
      return typeOf(path);
    }
    // What a framework hands in may say so by an annotation of the parameter.
    Optional<Fact.Emits> emits = knowledge.about(Fact.Emits.class, variable).first();
    Place told = emits.map(fact -> place(fact.on(), fact, path)).orElseGet(() -> typeOf(path));
    return told.isKnown() || emits.isPresent() ? told : given(variable, depth);
  }

  private Place typeOf(TreePath path) {
    return knowledge
        .ofType(Fact.Emits.class, ASTHelpers.getType(path.getLeaf()))
        .map(emits -> place(emits.on(), emits, path))
        .orElse(Place.UNKNOWN);
  }

  private Place ofCall(TreePath path, Call call, int depth) {
    for (Fact.Hops hops : knowledge.about(Fact.Hops.class, call).facts()) {
      if (hops.down()) {
        return hop(path, call, hops.on(), hops, depth);
      }
    }
    Optional<Fact.Emits> emits = knowledge.about(Fact.Emits.class, call).first();
    if (emits.isPresent()) {
      return emits.get().on().kind() == On.Kind.SUBSCRIBER
          ? places.subscription(path, depth + 1)
          : hop(path, call, emits.get().on(), emits.get(), depth);
    }
    for (Fact.Runs runs : knowledge.about(Fact.Runs.class, call).facts()) {
      On.Kind kind = runs.on().kind();
      if (runs.returns() == Fact.Returns.FLAT) {
        return flattened(path, call, runs, depth);
      }
      if (runs.failure() == Fact.Failure.RESULT && kind != On.Kind.CALLER) {
        return kind == On.Kind.SUBSCRIBER
            ? places.subscription(path, depth + 1)
            : hop(path, call, runs.on(), runs, depth);
      }
    }
    boolean fluent =
        knowledge
            .about(Fact.Result.class, call)
            .first()
            .map(result -> result.kind() == Fact.ResultKind.THIS)
            .orElse(false);
    if (fluent || knowledge.about(Fact.Chain.class, call).isKnown()) {
      return intoCallbacks(path, call, depth + 1);
    }
    return returned(path, call, depth);
  }

  /** The inner value's signals go on: only where the callback shows it is the place known. */
  private Place flattened(TreePath path, Call call, Fact.Runs runs, int depth) {
    if (call.arg(runs.body().index()) == null) {
      return Place.UNKNOWN;
    }
    TreePath argument = new TreePath(path, call.arg(runs.body().index()));
    Optional<Callback> callback = Callback.of(argument, null, javac);
    if (callback.orElse(null) instanceof Callback.Method method && method.reference() != null) {
      return returned(argument, method.reference(), depth + 1);
    }
    return callback.orElse(null) instanceof Callback.Inline inline
        ? agreed(Callback.results(inline), depth)
        : Place.UNKNOWN;
  }

  /** Where all of some values signal; unknown where one is, or two differ. */
  private Place agreed(List<TreePath> values, int depth) {
    Place found = Place.UNKNOWN;
    for (TreePath value : values) {
      Place place = of(value, depth + 1);
      if (!place.isKnown() || found.isKnown() && found.kind() != place.kind()) {
        return Place.UNKNOWN;
      }
      found = place;
    }
    return found;
  }

  /** Where the value that a method of the compilation returns signals, as its body shows. */
  private Place returned(TreePath path, Call call, int depth) {
    List<MethodSymbol> targets = program.targets(call);
    if (targets.size() != 1 || depth > DEPTH / 2 || entered.containsKey(targets.get(0))) {
      return typeOf(path);
    }
    // Targets have bodies.
    TreePath body = program.body(targets.get(0)).orElseThrow();
    TreePath block = new TreePath(body, ((MethodTree) body.getLeaf()).getBody());
    entered.put(targets.get(0), path);
    Place place = agreed(Returns.of(block), depth + 2);
    entered.remove(targets.get(0));
    return place.isKnown() ? place : typeOf(path);
  }

  /** The call by which a method is looked into at present, or null: it alone counts then. */
  TreePath entry(MethodSymbol method) {
    return entered.get(method);
  }

  /**
   * Where the signals of a parameter arrive: somewhere in this compilation the method is given what
   * signals where nobody may wait. One such call is enough, whatever the others give.
   */
  private Place given(VarSymbol parameter, int depth) {
    if (!(parameter.owner instanceof MethodSymbol method)
        || method.isVarArgs()
        || !method.params().contains(parameter)) {
      return Place.UNKNOWN;
    }
    TreePath entry = entered.get(method);
    List<TreePath> sites = entry == null ? program.callSites(method) : List.of(entry);
    for (TreePath site : sites.stream().limit(Subscribers.MANY).toList()) {
      Place place = argument(site, method.params().indexOf(parameter), depth + Subscribers.CALLER);
      if (place.isNonBlocking()) {
        return place;
      }
    }
    return Place.UNKNOWN;
  }

  private Place argument(TreePath site, int position, int depth) {
    return site.getLeaf() instanceof MethodInvocationTree
        ? Call.of(site.getLeaf())
            .map(call -> call.arg(position))
            .map(argument -> of(new TreePath(site, argument), depth))
            .orElse(Place.UNKNOWN)
        : Place.UNKNOWN;
  }

  /** Where a fact says that signals or subscriptions go on. */
  Place hop(TreePath path, Call call, On on, Fact fact, int depth) {
    switch (on.kind()) {
      case THIS:
      case ARG:
        Place place = places.executor(path, call, on, depth + 1);
        String reason = "after " + Names.of(call.method());
        return new Place(place.kind(), place.library(), reason, place.at());
      case CALLER:
        return places.around(path.getParentPath(), depth + 1);
      case SIGNAL:
        return intoCallbacks(path, call, depth + 1);
      default:
        return place(on, fact, path);
    }
  }

  private static Place place(On on, Fact fact, TreePath path) {
    String reason = "signals of " + Names.brief(path.getLeaf());
    return new Place(on.kind(), fact.origin().library(), reason, path);
  }
}
