package io.github.futureproof.values;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Returns;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.program.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Helpers of the compilation that hand a task which they are given to an executor and return its
 * future: whether that fails is for the task to say.
 */
final class Submitters {
  private final Program program;
  private final Tasks tasks;
  private final Map<MethodSymbol, Optional<Handed>> known = new HashMap<>();

  Submitters(Program program, Tasks tasks) {
    this.program = program;
    this.tasks = tasks;
  }

  /** A parameter that is handed on as a task, and the fact that says so. */
  private record Handed(int parameter, Fact.Runs runs) {}

  /**
   * Whether the future of a call is that of a task in its arguments which shows no sign that it may
   * throw.
   *
   * @param quiet whether the value of an expression loses nothing when it is dropped: for the other
   *     values that the helper returns
   */
  boolean isOfSafeTask(TreePath path, Call call, Predicate<TreePath> quiet) {
    List<MethodSymbol> targets = program.targets(call);
    if (targets.size() != 1) {
      return false;
    }
    Optional<Handed> handed = handed(targets.get(0), quiet);
    return handed.isPresent()
        && Expressions.argument(path, call, handed.get().parameter())
            .filter(task -> tasks.thrown(Optional.of(task), handed.get().runs(), 0).isEmpty())
            .isPresent();
  }

  /**
   * Whether a call is given a task to run that shows no sign that it may throw, or can't be seen:
   * what else a helper of that kind does with it is its own affair.
   */
  boolean isOfUnknownTask(TreePath path, Call call) {
    List<Type> parameters = call.method().type.getParameterTypes();
    for (int i = 0; i < parameters.size(); i++) {
      if (tasks.isTask(parameters.get(i))
          && Expressions.argument(path, call, i)
              .filter(task -> !tasks.mayBeSeenToThrow(task))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Handed> handed(MethodSymbol method, Predicate<TreePath> quiet) {
    Optional<Handed> answer = known.get(method);
    if (answer == null) {
      // For a helper that calls itself, until its answer is there.
      known.put(method, Optional.empty());
      answer = program.body(method).flatMap(body -> find(body, quiet));
      known.put(method, answer);
    }
    return answer;
  }

  private Optional<Handed> find(TreePath body, Predicate<TreePath> quiet) {
    MethodTree tree = (MethodTree) body.getLeaf();
    Optional<Handed> found = Optional.empty();
    for (TreePath result : Returns.of(new TreePath(body, tree.getBody()))) {
      Optional<Handed> one = handed(tree, result, quiet);
      if (one.isPresent() && (found.isEmpty() || found.equals(one))) {
        found = one;
      } else if (!isInHandler(result) && !quiet.test(result)) {
        return Optional.empty();
      }
    }
    return found;
  }

  /** What a handler returns tells what was thrown on the spot. */
  static boolean isInHandler(TreePath result) {
    for (TreePath up = result; !(up.getLeaf() instanceof MethodTree); up = up.getParentPath()) {
      if (up.getLeaf() instanceof CatchTree) {
        return true;
      }
    }
    return false;
  }

  /** What a returned call does with a parameter of the method around it. */
  private Optional<Handed> handed(MethodTree method, TreePath result, Predicate<TreePath> quiet) {
    Optional<Call> call = Call.of(result.getLeaf());
    if (call.isEmpty()) {
      return Optional.empty();
    }
    Optional<Fact.Runs> runs = tasks.submitted(call.get());
    if (runs.isPresent()) {
      return tasks
          .task(result, call.get(), runs.get())
          .flatMap(task -> parameter(method, task))
          .map(position -> new Handed(position, runs.get()));
    }
    List<MethodSymbol> targets = program.targets(call.get());
    Optional<Handed> further =
        targets.size() == 1 ? handed(targets.get(0), quiet) : Optional.empty();
    return further
        .flatMap(next -> Expressions.argument(result, call.get(), next.parameter()))
        .flatMap(task -> parameter(method, task))
        .map(position -> new Handed(position, further.get().runs()));
  }

  private static Optional<Integer> parameter(MethodTree method, TreePath task) {
    VarSymbol variable = Variables.named(task.getLeaf());
    for (int i = 0; variable != null && i < method.getParameters().size(); i++) {
      if (((JCTree.JCVariableDecl) method.getParameters().get(i)).sym == variable) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
