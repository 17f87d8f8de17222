package io.github.futureproof.place;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import io.github.futureproof.program.Callers;
import io.github.futureproof.program.Hop;
import io.github.futureproof.program.Program;
import io.github.futureproof.program.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds bodies that run where waiting is wrong, and the first call in them that waits. */
public final class Contexts {
  private final Knowledge knowledge;
  private final Program program;
  private final Callers callers;
  private final Places places;
  private final Moved moved;

  /** Makes one for a compilation. */
  public Contexts(Knowledge knowledge, Program program, Callers callers, Places places) {
    this.knowledge = knowledge;
    this.program = program;
    this.callers = callers;
    this.places = places;
    moved = new Moved(knowledge, program);
  }

  /**
   * A thread that serves many and is held.
   *
   * @param place where the body runs
   * @param witness the way from the body to the call that holds it
   * @param scope path to the body, or to the argument that stands for a body elsewhere
   * @param operator path to the call that runs the body, or null for a method
   * @param runs how that call runs it; empty for a method
   */
  public record Held(
      Place place, Witness witness, TreePath scope, TreePath operator, List<Fact.Runs> runs) {}

  /** What holds the thread in a method that a framework calls, or that is annotated. */
  public Optional<Held> inMethod(TreePath method) {
    Place place = places.ofMethod(method);
    if (!place.isNonBlocking()) {
      // What could not hold it anyway is not searched for.
      return Optional.empty();
    }
    Optional<Callers.Given> given = callers.around(method);
    if (given.isPresent() && !given.get().runs().isEmpty()) {
      // An anonymous class given to a call: that call's facts know better, and speak.
      return Optional.empty();
    }
    return program
        .blocking(method, witness -> place.isHeldBy(witness.fact()))
        // Asked last: it reads the whole compilation.
        .filter(witness -> !moved.isMoved(method, false))
        .map(witness -> new Held(place, witness, method, null, List.of()));
  }

  /** What holds the thread in a lambda, or behind a reference, whose type says where it runs. */
  public Optional<Held> inFunction(TreePath functional) {
    Place place = places.ofFunction(functional);
    // A reference that is kept is told where it is given to a call.
    boolean told =
        functional.getLeaf() instanceof LambdaExpressionTree
            || callers.of(functional, null).isPresent();
    if (!told || !place.isNonBlocking()) {
      return Optional.empty();
    }
    return held(functional, null, place)
        .filter(witness -> !moved.isMoved(functional, true))
        .map(witness -> new Held(place, witness, functional, null, List.of()));
  }

  /** What holds the thread in the bodies that a call is given. */
  public List<Held> inArguments(TreePath path) {
    Optional<Call> call = Call.of(path.getLeaf());
    if (call.isEmpty() || !knowledge.about(Fact.Runs.class, call.get()).isKnown()) {
      return List.of();
    }
    List<Held> found = new ArrayList<>();
    for (int i = 0; i < call.get().args().size(); i++) {
      TreePath argument = new TreePath(path, call.get().args().get(i));
      for (String name : methods(call.get(), i)) {
        List<Fact.Runs> runs = callers.runs(call.get(), i, name);
        if (runs.stream().allMatch(Contexts::isOnCaller)) {
          // Part of the body around, which is asked for itself.
          continue;
        }
        Callers.Given given = new Callers.Given(argument, call.get(), path, runs);
        Place place = places.ofArgument(given);
        Optional<Witness> witness =
            place.isNonBlocking() ? held(argument, name, place) : Optional.empty();
        // Asked last: it reads the whole compilation.
        if (witness.isPresent() && !moved.isMoved(path, true) && !isMoved(place)) {
          found.add(new Held(place, witness.get(), argument, path, runs));
        }
      }
    }
    return found;
  }

  /** Whether what shows the place, be it in another class, does not hold of that class. */
  private boolean isMoved(Place place) {
    return moved.isMoved(place.at(), !(place.at().getLeaf() instanceof MethodTree));
  }

  private static boolean isOnCaller(Fact.Runs runs) {
    return runs.on().kind() == On.Kind.CALLER;
  }

  /** The methods of an argument that the call runs; null for the one method of a function. */
  private List<String> methods(Call call, int index) {
    List<String> names = new ArrayList<>();
    for (Fact.Runs runs : callers.runs(call, index, null)) {
      if (!names.contains(runs.body().method())) {
        names.add(runs.body().method());
      }
    }
    return names;
  }

  private Optional<Witness> held(TreePath argument, String methodName, Place place) {
    Optional<Callback> callback = program.callback(argument, methodName);
    if (callback.isEmpty()) {
      return Optional.empty();
    }
    if (callback.get() instanceof Callback.Inline inline) {
      TreePath lambda = inline.body().getParentPath();
      if (inline.isLambda()
          && lambda.getLeaf() != argument.getLeaf()
          && places.ofFunction(lambda).isKnown()) {
        // Kept elsewhere, where its type speaks for it.
        return Optional.empty();
      }
      return program.blocking(inline.body(), witness -> place.isHeldBy(witness.fact()));
    }
    Callback.Method method = (Callback.Method) callback.get();
    MethodSymbol symbol = method.method();
    if (hasOwnPlace(symbol)) {
      return Optional.empty();
    }
    if (method.reference() != null) {
      Optional<Witness> direct = blockingItself(argument, method.reference());
      if (direct.isPresent()) {
        return direct.filter(witness -> place.isHeldBy(witness.fact()));
      }
      List<MethodSymbol> targets = program.targets(method.reference());
      return targets.size() == 1 ? reached(targets.get(0), place) : Optional.empty();
    }
    return reached(symbol, place);
  }

  private Optional<Witness> reached(MethodSymbol method, Place place) {
    return program.blocking(method).filter(witness -> place.isHeldBy(witness.fact()));
  }

  /** A method reference to a blocking call: the reference is the whole way. */
  private Optional<Witness> blockingItself(TreePath argument, Call reference) {
    Optional<? extends Fact> fact = knowledge.about(Fact.Blocks.class, reference).first();
    if (fact.isEmpty()) {
      fact = knowledge.about(Fact.Waits.class, reference).first();
    }
    String api = Names.of(reference.method()).replace('#', '.');
    var unit = argument.getCompilationUnit();
    int offset = ((JCTree) argument.getLeaf()).getPreferredPosition();
    return fact.map(
        known ->
            new Witness(
                List.of(
                    new Hop(
                        api,
                        unit.getSourceFile().getName(),
                        unit.getLineMap().getLineNumber(offset),
                        offset)),
                known,
                api,
                false));
  }

  /** A class whose method is found by itself where it is declared. */
  private boolean hasOwnPlace(MethodSymbol method) {
    return program.body(method).map(places::ofMethod).map(Place::isNonBlocking).orElse(false);
  }
}
