package io.github.futureproof.place;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
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
    Optional<Fact.Executor> fact =
        call.flatMap(c -> knowledge.about(Fact.Executor.class, c).first());
    if (fact.isPresent() && fact.get().on().kind() == On.Kind.ARG) {
      return Optional.ofNullable(call.get().arg(fact.get().on().arg()))
          .map(arg -> of(new TreePath(path, arg), false, depth + 1))
          .orElse(Place.UNKNOWN);
    }
    VarSymbol variable = Variables.named(tree);
    boolean owned = own || variable != null && ownPools.isOwn(variable, path);
    if (variable != null) {
      fact = knowledge.about(Fact.Executor.class, variable).first();
      if (fact.isEmpty() && Variables.isSearchable(variable)) {
        Optional<TreePath> value = Variables.of(variable, path).onlyValue();
        if (value.isPresent()) {
          Place place = of(value.get(), owned, depth + 1);
          if (place.isKnown()) {
            return place;
          }
        }
      }
    }
    if (fact.isEmpty()) {
      fact =
          knowledge
              .ofType(Fact.Executor.class, ASTHelpers.getType(tree))
              .filter(type -> !owned || type.on().kind() != On.Kind.LOOP);
    }
    return fact.map(f -> place(f, path)).orElse(Place.UNKNOWN);
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
