package io.github.futureproof.finding;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.knowledge.Answer;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.place.Place;
import io.github.futureproof.program.Callers;
import io.github.futureproof.program.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Says for one line which questions are asked there, who answered (a fact with its file and line, a
 * body, a class file), and what stayed unknown: that is how users learn which fact to write.
 */
final class Explanation {
  private static final List<Class<? extends Fact>> KINDS =
      List.of(
          Fact.Result.class,
          Fact.Chain.class,
          Fact.Observes.class,
          Fact.Waits.class,
          Fact.Blocks.class,
          Fact.Guards.class,
          Fact.Runs.class,
          Fact.Hops.class,
          Fact.Emits.class,
          Fact.Executor.class,
          Fact.Starts.class,
          Fact.Completes.class);

  private static final int NO_LINE = -1;

  private final FutureProof futureProof;
  private final List<String> lines = new ArrayList<>();

  Explanation(FutureProof futureProof) {
    this.futureProof = futureProof;
  }

  List<String> of(CompilationUnitTree unit, int line) {
    visit(
        unit,
        path -> {
          if (line(unit, path) == line) {
            explain(path);
          }
        });
    return lines;
  }

  /** The line nearest to another one, of those that a question is asked of. */
  static Optional<Integer> nearest(CompilationUnitTree unit, int line) {
    Set<Integer> found = new TreeSet<>();
    visit(unit, path -> found.add(line(unit, path)));
    found.remove(NO_LINE);
    return found.stream().min(Comparator.comparingInt(each -> Math.abs(each - line)));
  }

  private static int line(CompilationUnitTree unit, TreePath path) {
    int position = ((JCTree) path.getLeaf()).getPreferredPosition();
    return position < 0 ? NO_LINE : (int) unit.getLineMap().getLineNumber(position);
  }

  private static void visit(CompilationUnitTree unit, Consumer<TreePath> look) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree != null && isAskedOf(tree)) {
          look.accept(new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, unused);
      }
    }.scan(new TreePath(unit), null);
  }

  private static boolean isAskedOf(Tree tree) {
    return tree instanceof MethodInvocationTree
        || tree instanceof NewClassTree
        || tree instanceof MemberReferenceTree
        || tree instanceof LambdaExpressionTree
        || tree instanceof MethodTree;
  }

  private void explain(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof MethodTree) {
      explainPlace("the method's body", futureProof.places().ofMethod(path));
      return;
    }
    if (tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree) {
      Optional<Callers.Given> given = futureProof.callers().of(path, null);
      lines.add(
          given.isEmpty()
              ? "lambda: not given to a call"
              : "lambda given to " + name(given.get().call().method()));
      given.ifPresent(g -> explainPlace("its body", futureProof.places().ofArgument(g)));
    }
    Call.of(tree).ifPresent(call -> explainCall(path, call));
  }

  private void explainPlace(String what, Place place) {
    lines.add(
        "  "
            + what
            + (place.isKnown()
                ? " runs on: " + place.label() + ", " + place.reason()
                : ": where it runs is unknown; a 'runs' or 'place' fact would tell"));
  }

  private void explainCall(TreePath path, Call call) {
    lines.add("call " + name(call.method()));
    boolean constructor = call.method().isConstructor();
    Type type = constructor ? call.method().owner.type : call.method().getReturnType();
    Optional<Fact.Async> async = futureProof.knowledge().async(type);
    lines.add(
        "  value: "
            + async
                .map(a -> lower(a.kind()) + " (" + a.origin().source() + ")")
                .orElse("not asynchronous, as far as the facts know"));
    List<String> unknown = new ArrayList<>();
    for (Class<? extends Fact> kind : KINDS) {
      Answer<? extends Fact> answer = futureProof.knowledge().about(kind, call);
      String verb = kind.getSimpleName().toLowerCase(Locale.ROOT);
      if (answer.denied()) {
        lines.add("  not " + verb + ", says a fact");
      }
      for (Fact fact : answer.facts()) {
        lines.add(
            "  " + verb + ": " + fact.origin().subject() + " (" + fact.origin().source() + ")");
      }
      if (!answer.isKnown() && !answer.denied()) {
        unknown.add(verb);
      }
    }
    if (!unknown.isEmpty()) {
      lines.add("  no fact: " + String.join(", ", unknown));
    }
    explainBody(call);
    lines.add(
        "  fault: "
            + futureProof
                .values()
                .faultAt(path)
                .map(fault -> fault.getClass().getSimpleName())
                .orElse("none that can be shown"));
  }

  private void explainBody(Call call) {
    List<MethodSymbol> targets = futureProof.program().targets(call);
    lines.add(
        targets.isEmpty()
            ? "  body: not in this compilation, or which one runs is unknown"
            : "  body: in this compilation");
    Optional<Witness> witness = futureProof.program().blocking(call.method());
    lines.add(
        "  blocks: "
            + witness
                .map(w -> w.api() + " (" + w.fact().origin().source() + ")")
                .orElse("nothing that can be shown in its body or class file"));
  }

  private static String name(MethodSymbol method) {
    return method.owner.getQualifiedName() + "#" + method;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
