package io.github.futureproof.place;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import io.github.futureproof.program.Callers;
import io.github.futureproof.program.Program;
import java.util.Optional;

/** Says where bodies run. Unknown is an answer: where it isn't shown, nobody should speak. */
public final class Places {
  private static final int DEPTH = 12;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Callers callers;
  private final Executors executors;
  private final Signals signals;
  private final Subscribers subscribers;

  /** Makes one for a compilation. */
  public Places(Javac javac, Knowledge knowledge, Program program, Callers callers) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
    this.callers = callers;
    executors = new Executors(knowledge);
    signals = new Signals(javac, knowledge, program, this);
    subscribers = new Subscribers(knowledge, program, this, signals);
  }

  /** Where the body of a method declaration runs, by what it overrides or carries. */
  public Place ofMethod(TreePath method) {
    MethodSymbol symbol = ASTHelpers.getSymbol((MethodTree) method.getLeaf());
    return knowledge
        .about(Fact.Place.class, symbol)
        .first()
        .map(fact -> place(fact, symbol, method))
        .orElse(Place.UNKNOWN);
  }

  /**
   * Where the body of a lambda or method reference runs by its type alone, as that of a method that
   * overrides the type's one: returned, kept in a field, or given to a library of which no fact
   * says more. A method of the project that is given it may run it anywhere.
   */
  Place ofFunction(TreePath functional) {
    Optional<Callers.Given> given = callers.of(functional, null);
    if (given.isPresent()
        && (!given.get().runs().isEmpty() || program.isHere(given.get().call().method()))) {
      return Place.UNKNOWN;
    }
    TreePath holder = Expressions.outermost(functional).getParentPath();
    if (given.isEmpty() && !isGivenAway(holder.getLeaf())) {
      return Place.UNKNOWN;
    }
    return javac
        .function(ASTHelpers.getType(functional.getLeaf()))
        .flatMap(
            method ->
                knowledge
                    .about(Fact.Place.class, method)
                    .first()
                    .filter(fact -> !fact.origin().subject().annotation())
                    .map(fact -> ofFunction(fact, functional)))
        .orElse(Place.UNKNOWN);
  }

  private static Place ofFunction(Fact.Place fact, TreePath functional) {
    Tree tree = functional.getLeaf();
    String what = tree instanceof LambdaExpressionTree ? "lambda" : "reference";
    String type = ASTHelpers.getType(tree).tsym.getSimpleName().toString();
    String library = fact.origin().library();
    return new Place(fact.on().kind(), library, what + " made as a " + type, functional);
  }

  /** Whether a function leaves the code that makes it, or is kept in a field. */
  private static boolean isGivenAway(Tree holder) {
    return holder.getKind() == Tree.Kind.RETURN
        || holder instanceof VariableTree declaration
            && !Variables.isLocal(ASTHelpers.getSymbol(declaration));
  }

  private static Place place(Fact.Place fact, MethodSymbol symbol, TreePath method) {
    String subject = fact.origin().subject().simpleTypeName();
    String reason =
        fact.origin().subject().annotation()
            ? "@" + subject + " on " + Names.of(symbol)
            : Names.of(symbol) + " of " + subject;
    return new Place(fact.on().kind(), fact.origin().library(), reason, method);
  }

  /**
   * Where the body of a functional argument runs.
   *
   * @param given the argument and the call that it is given to
   */
  public Place ofArgument(Callers.Given given) {
    return ofArgument(given, 0);
  }

  Place ofArgument(Callers.Given given, int depth) {
    Place found = Place.UNKNOWN;
    for (Fact.Runs runs : given.runs()) {
      Place place = ofRun(given, runs, depth);
      if (!place.isKnown() || found.isKnown() && found.kind() != place.kind()) {
        return Place.UNKNOWN;
      }
      found = place;
    }
    return found;
  }

  private Place ofRun(Callers.Given given, Fact.Runs runs, int depth) {
    if (depth > DEPTH) {
      return Place.UNKNOWN;
    }
    switch (runs.on().kind()) {
      case CALLER:
        return around(given.path(), depth + 1);
      case SIGNAL:
        return signals.intoCallbacks(given.path(), given.call(), depth + 1);
      case SUBSCRIBER:
        return subscription(given.path(), depth + 1);
      case THIS:
      case ARG:
        return executor(given.path(), given.call(), runs.on(), depth + 1);
      default:
        String what = given.functional().getLeaf() instanceof LambdaExpressionTree ? "lambda" : "";
        String reason =
            (what.isEmpty() ? "passed to " : what + " passed to ")
                + Names.of(given.call().method());
        return new Place(runs.on().kind(), runs.origin().library(), reason, given.functional());
    }
  }

  /** Where an executor that a fact names by its position runs things. */
  Place executor(TreePath path, Call call, On on, int depth) {
    Optional<TreePath> expression =
        on.kind() == On.Kind.THIS
            ? Expressions.receiver(path)
            : Optional.ofNullable(call.arg(on.arg())).map(arg -> new TreePath(path, arg));
    if (expression.isEmpty()) {
      return Place.UNKNOWN;
    }
    Place place = executors.of(expression.get());
    return place.kind() == On.Kind.CALLER ? around(path, depth + 1) : place;
  }

  /** Where the code at a path runs: the place of the innermost body around it. */
  public Place around(TreePath path) {
    return around(path.getParentPath(), 0);
  }

  Place around(TreePath path, int depth) {
    if (depth > DEPTH) {
      return Place.UNKNOWN;
    }
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      Tree leaf = up.getLeaf();
      if (leaf instanceof LambdaExpressionTree) {
        return ofLambda(up, depth + 1);
      }
      if (leaf instanceof MethodTree) {
        Optional<Callers.Given> given = callers.around(up);
        Place place = ofMethod(up);
        if (place.isKnown() || given.isEmpty()) {
          return place;
        }
        return ofArgument(given.get(), depth + 1);
      }
      if (leaf instanceof ClassTree) {
        return Place.UNKNOWN;
      }
    }
    return Place.UNKNOWN;
  }

  /** The thread that subscribes to the value of an expression. */
  Place subscription(TreePath path, int depth) {
    return subscribers.of(path, depth);
  }

  private Place ofLambda(TreePath lambda, int depth) {
    Place place = callers.of(lambda, null).map(g -> ofArgument(g, depth)).orElse(Place.UNKNOWN);
    return place.isKnown() ? place : ofFunction(lambda);
  }

  Callers callers() {
    return callers;
  }
}
