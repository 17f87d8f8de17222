package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.Selector;
import io.github.futureproof.program.Program;
import java.util.List;
import java.util.Optional;

/** Tasks that are handed to executors, and whether their exceptions can get lost in a future. */
final class Tasks {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Drops drops;

  Tasks(Javac javac, Knowledge knowledge, Program program, Drops drops) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
    this.drops = drops;
  }

  /** The fact that says that a call hands a task to an executor and returns its future. */
  Optional<Fact.Runs> submitted(Call call) {
    return knowledge.about(Fact.Runs.class, call).facts().stream()
        .filter(Fact.Runs::submits)
        .findFirst();
  }

  /** The task that a call hands over, if it stands there. */
  Optional<TreePath> task(TreePath path, Call call, Fact.Runs runs) {
    return runs.body().what() == Selector.What.ARG
        ? Expressions.argument(path, call, runs.body().index())
        : Optional.empty();
  }

  /** Whether the tasks that a reference to a submitting method is given may throw. */
  boolean mayThrow(TreePath reference, Fact.Runs runs) {
    return javac
        .parameter(ASTHelpers.getType(reference.getLeaf()), runs.body().index())
        .filter(type -> isSafe(type, runs.body().method()))
        .isEmpty();
  }

  /** Whether a task shows that it may throw what then is lost, or its body can't be seen. */
  boolean mayThrow(Optional<TreePath> task, Fact.Runs runs) {
    if (task.isEmpty()) {
      return true;
    }
    if (knowledge.async(ASTHelpers.getType(task.get().getLeaf())).isPresent()) {
      // A future given as a task keeps its exception itself.
      return false;
    }
    return !isSafe(task.get(), runs.body().method());
  }

  private boolean isSafe(TreePath task, String methodName) {
    if (task.getLeaf() instanceof MemberReferenceTree) {
      return !program.mayThrow(task);
    }
    Optional<Callback> callback = Callback.of(task, methodName, javac);
    if (callback.isEmpty()) {
      return isMadeSafe(task, methodName) || isSafe(ASTHelpers.getType(task.getLeaf()), methodName);
    }
    return callback.get() instanceof Callback.Inline inline
        ? !program.mayThrow(inline.body())
        : !program.mayThrow(((Callback.Method) callback.get()).method());
  }

  /** A task kept for later use, made where there was none: what is made here tells of the rest. */
  private boolean isMadeSafe(TreePath task, String methodName) {
    VarSymbol variable = Variables.named(task.getLeaf());
    if (variable == null || !Variables.isLocal(variable)) {
      return false;
    }
    List<TreePath> made =
        Variables.of(variable, task).writes().stream()
            .filter(write -> Callback.of(write, methodName, javac).isPresent())
            .toList();
    return !made.isEmpty() && made.stream().allMatch(write -> isSafe(write, methodName));
  }

  /** Whether tasks of a class throw nothing; nothing is known of what many classes may be. */
  private boolean isSafe(Type type, String methodName) {
    return Callback.ofClass(type, methodName, javac)
        .filter(method -> !program.mayThrow(method))
        .isPresent();
  }

  /** The fault of a call that runs a future as a task, which nobody else has. */
  Optional<Fault> wrapped(TreePath path, Call call) {
    boolean candidate =
        call.args().stream().anyMatch(arg -> isRunnableFuture(ASTHelpers.getType(arg)));
    if (!candidate || !isVoid(call) && drops.of(path).isEmpty()) {
      return Optional.empty();
    }
    for (Fact.Runs runs : knowledge.about(Fact.Runs.class, call).facts()) {
      boolean elsewhere =
          runs.failure() == Fact.Failure.UNCAUGHT || runs.failure() == Fact.Failure.RESULT;
      Optional<TreePath> made =
          elsewhere ? task(path, call, runs).flatMap(Tasks::madeHere) : Optional.empty();
      Optional<Fault> fault = made.flatMap(future -> lost(path, call, future));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> lost(TreePath path, Call call, TreePath future) {
    Optional<Call> maker = Call.of(future.getLeaf());
    Optional<Fact.Async> async = knowledge.async(ASTHelpers.getType(future.getLeaf()));
    boolean own = future.getLeaf() instanceof NewClassTree made && made.getClassBody() != null;
    if (maker.isEmpty() || async.isEmpty() || own) {
      return Optional.empty();
    }
    for (Fact.Runs runs : knowledge.about(Fact.Runs.class, maker.get()).facts()) {
      Optional<TreePath> task = task(future, maker.get(), runs);
      if (runs.failure() == Fact.Failure.RESULT && !runs.submits() && mayThrow(task, runs)) {
        Site site = new Site(path, call, async.get(), Site.Drop.STATEMENT);
        return Optional.of(new Fault.LostTask(site, runs, task));
      }
    }
    return Optional.empty();
  }

  /** The call that makes the future, where it goes nowhere but into the argument. */
  private static Optional<TreePath> madeHere(TreePath argument) {
    VarSymbol variable = Variables.named(argument.getLeaf());
    if (variable == null) {
      return Optional.of(argument);
    }
    if (!Variables.isLocal(variable)) {
      return Optional.empty();
    }
    Variables.Uses uses = Variables.of(variable, argument);
    return uses.reads().size() == 1 ? uses.onlyValue() : Optional.empty();
  }

  private boolean isRunnableFuture(Type type) {
    return javac.isSubtype(type, "java.lang.Runnable") && knowledge.async(type).isPresent();
  }

  private static boolean isVoid(Call call) {
    return call.method().getReturnType().hasTag(TypeTag.VOID);
  }

  /** The fault of a call that hands over many tasks, of whose futures the list is dropped. */
  Optional<Fault> all(TreePath path, Call call) {
    Type type = call.method().getReturnType();
    Optional<Fact.Async> async =
        type == null
            ? Optional.empty()
            : type.getTypeArguments().stream().flatMap(t -> knowledge.async(t).stream()).findAny();
    Optional<Fact.Runs> runs = async.isEmpty() ? Optional.empty() : submitted(call);
    Optional<Site.Drop> drop = runs.isEmpty() ? Optional.empty() : drops.of(path);
    if (drop.isEmpty() || task(path, call, runs.get()).filter(this::areSafe).isPresent()) {
      return Optional.empty();
    }
    Site site = new Site(path, call, async.get(), drop.get());
    return Optional.of(new Fault.LostTask(site, runs.get(), Optional.empty()));
  }

  /** Whether a collection is listed on the spot, of tasks that throw nothing. */
  private boolean areSafe(TreePath collection) {
    Optional<Call> call = Call.of(collection.getLeaf());
    List<? extends ExpressionTree> tasks = call.map(Call::args).orElse(List.of());
    return !tasks.isEmpty()
        && tasks.stream().allMatch(task -> isSafe(new TreePath(collection, task), null));
  }
}
