package io.github.futureproof.place;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import io.github.futureproof.program.Callers;
import io.github.futureproof.program.Program;
import java.util.List;
import java.util.Optional;

/**
 * Follows an asynchronous value down to whoever subscribes to it: through the chain, a local, the
 * lambda or method that gives it back, and the callers of that method.
 */
final class Subscribers {
  private static final int DEPTH = 24;

  /** What one step from a method to its callers counts: few lead to a plain answer. */
  static final int CALLER = 6;

  /** More callers than these say nothing new. */
  static final int MANY = 16;

  private final Knowledge knowledge;
  private final Program program;
  private final Places places;
  private final Signals signals;

  Subscribers(Knowledge knowledge, Program program, Places places, Signals signals) {
    this.knowledge = knowledge;
    this.program = program;
    this.places = places;
    this.signals = signals;
  }

  /**
   * The thread that subscribes to the value of an expression, which is also the thread on which a
   * source without a thread of its own signals.
   */
  Place of(TreePath path, int depth) {
    TreePath at = path;
    for (int i = 0; i < DEPTH; i++) {
      TreePath parent = at.getParentPath();
      Tree leaf = parent.getLeaf();
      if (leaf instanceof ParenthesizedTree || leaf instanceof TypeCastTree) {
        at = parent;
        continue;
      }
      if (leaf instanceof MemberSelectTree
          && parent.getParentPath().getLeaf() instanceof MethodInvocationTree) {
        TreePath invocation = parent.getParentPath();
        Optional<Call> call = Call.of(invocation.getLeaf());
        if (call.isEmpty() || isHandedToFunction(call.get())) {
          return Place.UNKNOWN;
        }
        for (Fact.Hops hops : knowledge.about(Fact.Hops.class, call.get()).facts()) {
          if (hops.up()) {
            return signals.hop(invocation, call.get(), hops.on(), hops, depth);
          }
        }
        boolean waits = knowledge.about(Fact.Waits.class, call.get()).isKnown();
        if (waits || knowledge.about(Fact.Starts.class, call.get()).isKnown()) {
          return places.around(invocation.getParentPath(), depth + 1);
        }
        if (knowledge.async(ASTHelpers.getType(invocation.getLeaf())).isEmpty()
            && !knowledge.about(Fact.Chain.class, call.get()).isKnown()) {
          return Place.UNKNOWN;
        }
        at = invocation;
        continue;
      }
      return byHolder(parent, depth);
    }
    return Place.UNKNOWN;
  }

  /** {@code transform(f)}: what the function makes of the whole chain is not followed. */
  private boolean isHandedToFunction(Call call) {
    return knowledge.about(Fact.Runs.class, call).facts().stream()
        .anyMatch(
            runs -> runs.returns() == Fact.Returns.FLAT && runs.on().kind() == On.Kind.CALLER);
  }

  private Place byHolder(TreePath parent, int depth) {
    Tree leaf = parent.getLeaf();
    if (leaf instanceof VariableTree declaration) {
      VarSymbol variable = ASTHelpers.getSymbol(declaration);
      if (!Variables.isLocal(variable)) {
        return Place.UNKNOWN;
      }
      List<TreePath> reads = Variables.of(variable, parent).reads();
      return reads.size() == 1 ? of(reads.get(0), depth + 1) : Place.UNKNOWN;
    }
    if (leaf.getKind() == Tree.Kind.RETURN || leaf instanceof LambdaExpressionTree) {
      return byCaller(parent, depth);
    }
    return Place.UNKNOWN;
  }

  /** A value returned from a lambda that is flattened, or from a method that a framework calls. */
  private Place byCaller(TreePath from, int depth) {
    for (TreePath up = from; up != null && depth <= DEPTH; up = up.getParentPath()) {
      if (up.getLeaf() instanceof LambdaExpressionTree) {
        Optional<Callers.Given> given = places.callers().of(up, null);
        Place place = given.map(g -> flattened(g, depth)).orElse(Place.UNKNOWN);
        return place.isKnown() ? place : places.ofFunction(up);
      }
      if (up.getLeaf() instanceof MethodTree) {
        Place place = places.ofMethod(up);
        return place.isKnown() ? place : ofCallSites(up, depth + CALLER);
      }
    }
    return Place.UNKNOWN;
  }

  private Place flattened(Callers.Given given, int depth) {
    boolean flat = given.runs().stream().allMatch(r -> r.returns() == Fact.Returns.FLAT);
    return flat ? places.ofArgument(given, depth + 1) : Place.UNKNOWN;
  }

  /**
   * Somewhere in this compilation the method's value is subscribed to where nobody may wait: one
   * such place is enough, whatever the other callers do.
   */
  private Place ofCallSites(TreePath method, int depth) {
    if (depth > DEPTH) {
      return Place.UNKNOWN;
    }
    MethodSymbol symbol = ASTHelpers.getSymbol((MethodTree) method.getLeaf());
    TreePath entry = signals.entry(symbol);
    if (entry != null) {
      return ofCallSite(entry, depth);
    }
    for (TreePath site : program.callSites(symbol).stream().limit(MANY).toList()) {
      Place place = ofCallSite(site, depth);
      if (place.isNonBlocking()) {
        return place.through(Names.of(symbol));
      }
    }
    return Place.UNKNOWN;
  }

  private Place ofCallSite(TreePath site, int depth) {
    return site.getLeaf() instanceof MemberReferenceTree
        ? places.callers().of(site, null).map(g -> flattened(g, depth)).orElse(Place.UNKNOWN)
        : of(site, depth);
  }
}
