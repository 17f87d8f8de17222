package io.github.futureproof.place;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import java.util.List;
import java.util.Optional;

/** Says what kind of executor or scheduler an expression is. */
final class Executors {
  private static final int DEPTH = 6;

  private final Knowledge knowledge;
  private final OwnPools ownPools;

  Executors(Knowledge knowledge) {
    this.knowledge = knowledge;
    ownPools = new OwnPools(knowledge);
  }

  /** Where the executor that an expression yields runs what it is given; unknown if not shown. */
  Place of(TreePath expression) {
    return of(expression, false, 0);
  }

  /** The same; of a pool of the class's own the type alone does not tell that others share it. */
  private Place of(TreePath path, boolean own, int depth) {
    Tree tree = path.getLeaf();
    if (depth > DEPTH) {
      return Place.UNKNOWN;
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(path, parenthesized.getExpression()), own, depth + 1);
    }
    if (tree instanceof TypeCastTree cast) {
      return of(new TreePath(path, cast.getExpression()), own, depth + 1);
    }
    if (tree instanceof MemberReferenceTree reference) {
      return ofReference(path, reference, depth);
    }
    Optional<Call> call = Call.of(tree);
    if (call.isPresent()) {
      return ofCall(path, call.get(), own, depth);
    }
    VarSymbol variable = Variables.named(tree);
    return variable == null ? ofType(path, own) : ofVariable(path, variable, own, depth);
  }

  private Place ofCall(TreePath path, Call call, boolean own, int depth) {
    Optional<Fact.Executor> fact = knowledge.about(Fact.Executor.class, call).first();
    if (fact.isEmpty()) {
      return ofType(path, own);
    }
    if (fact.get().on().kind() != On.Kind.ARG) {
      return place(fact.get(), path);
    }
    return Expressions.argument(path, call, fact.get().on().arg())
        .map(wrapped -> of(wrapped, false, depth + 1))
        .orElse(Place.UNKNOWN);
  }

  private Place ofVariable(TreePath path, VarSymbol variable, boolean own, int depth) {
    Optional<Fact.Executor> fact = knowledge.about(Fact.Executor.class, variable).first();
    if (fact.isPresent()) {
      return place(fact.get(), path);
    }
    boolean owned = own || ownPools.isOwn(variable, path);
    Optional<TreePath> value =
        Variables.isSearchable(variable)
            ? Variables.of(variable, path).onlyValue()
            : Optional.empty();
    Place place = value.map(v -> of(v, owned, depth + 1)).orElse(Place.UNKNOWN);
    return place.isKnown() ? place : ofType(path, owned);
  }

  private Place ofType(TreePath path, boolean own) {
    return knowledge
        .ofType(Fact.Executor.class, ASTHelpers.getType(path.getLeaf()))
        .filter(type -> !own || type.on().kind() != On.Kind.LOOP)
        .map(fact -> place(fact, path))
        .orElse(Place.UNKNOWN);
  }

  /** {@code display::asyncExec}: an executor that hands all tasks to that method. */
  private Place ofReference(TreePath path, MemberReferenceTree reference, int depth) {
    List<Fact.Runs> runs =
        Call.of(reference).stream()
            .flatMap(call -> knowledge.about(Fact.Runs.class, call).facts().stream())
            .filter(each -> each.body().selects(0))
            .toList();
    if (runs.size() != 1) {
      return Place.UNKNOWN;
    }
    On on = runs.get(0).on();
    switch (on.kind()) {
      case THIS:
        return of(new TreePath(path, reference.getQualifierExpression()), false, depth + 1);
      case ARG:
      case SIGNAL:
      case SUBSCRIBER:
        return Place.UNKNOWN;
      default:
        String reason = "executor " + Names.brief(reference);
        return new Place(on.kind(), runs.get(0).origin().library(), reason, path);
    }
  }

  private static Place place(Fact.Executor fact, TreePath path) {
    return new Place(
        fact.on().kind(), fact.origin().library(), "executor " + Names.brief(path.getLeaf()), path);
  }
}
