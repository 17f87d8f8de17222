package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
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
import io.github.futureproof.program.Thrown;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Tasks that are handed to executors, and whether their exceptions can get lost in a future. */
final class Tasks {
  static final Optional<Thrown> UNSEEN = Optional.of(new Thrown(List.of()));

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

  /** How the tasks that a reference to a submitting method is given may throw. */
  Optional<Thrown> thrownByReferenced(TreePath reference, Fact.Runs runs) {
    if (runs.times() == Fact.Times.PERIODIC) {
      return Optional.empty();
    }
    return javac
        .parameter(ASTHelpers.getType(reference.getLeaf()), runs.body().index())
        .flatMap(type -> Callback.ofClass(type, runs.body().method(), javac))
        .map(method -> inSight(program.thrown(method, 0)))
        .orElse(UNSEEN);
  }

  /**
   * How the task that a call hands over may throw; a periodic one has other faults.
   *
   * @param depth how many calls lead to that call from where somebody asks
   */
  Optional<Thrown> thrown(TreePath path, Call call, Fact.Runs runs, int depth) {
    return runs.times() == Fact.Times.PERIODIC
        ? Optional.empty()
        : thrown(task(path, call, runs), runs, depth);
  }

  /**
   * Whether the task that a call hands over deals with its failures itself, and shows no others; or
   * nothing can be known of it, here or where it is handed in.
   *
   * @param depth how many calls lead to that call from where somebody asks
   */
  boolean tellsFailures(TreePath path, Call call, Fact.Runs runs, int depth) {
    Optional<TreePath> task = task(path, call, runs);
    if (task.isEmpty() || isParameter(task.get())) {
      return false;
    }
    Optional<Callback> callback = Callback.of(task.get(), runs.body().method(), javac);
    return callback
            .map(this::takesCare)
            .orElse(!(task.get().getLeaf() instanceof MemberReferenceTree))
        && thrown(path, call, runs, depth).isEmpty();
  }

  private boolean takesCare(Callback task) {
    return task instanceof Callback.Inline inline
        ? program.takesCare(inline.body())
        : program.body(((Callback.Method) task).method()).filter(program::takesCare).isPresent();
  }

  /** How a task shows that it may throw what then is lost, or that its body can't be seen. */
  Optional<Thrown> thrown(Optional<TreePath> task, Fact.Runs runs, int depth) {
    if (task.isEmpty()) {
      return UNSEEN;
    }
    if (knowledge.async(ASTHelpers.getType(task.get().getLeaf())).isPresent()) {
      // A future given as a task keeps its exception itself.
      return Optional.empty();
    }
    return thrown(task.get(), runs.body().method(), depth);
  }

  /** Whether the objects of a type are there to be run by others, as its name says. */
  boolean isTask(Type type) {
    return isTask(type, knowledge);
  }

  /** The same, for who has no tasks of its own. */
  static boolean isTask(Type type, Knowledge knowledge) {
    return knowledge.means(Fact.Meaning.TASK, type) && knowledge.async(type).isEmpty();
  }

  /** Whether a task's own code shows that it may throw. */
  boolean mayBeSeenToThrow(TreePath task) {
    return inSight(thrown(task, null, 0)).isPresent();
  }

  /** How a task may throw, of which the method of that name runs (null: of a function). */
  Optional<Thrown> thrown(TreePath task, String methodName, int depth) {
    if (task.getLeaf() instanceof MemberReferenceTree) {
      return program.thrown(task, depth);
    }
    Optional<Callback> callback = program.callback(task, methodName);
    if (callback.isPresent()) {
      return callback.get() instanceof Callback.Inline inline
          ? program.thrown(inline.body(), depth)
          : inSight(program.thrown(((Callback.Method) callback.get()).method(), depth));
    }
    Optional<List<TreePath>> given =
        Optional.ofNullable(Variables.named(task.getLeaf())).flatMap(program::givenWithin);
    if (given.isPresent()) {
      return given.get().stream()
          .flatMap(each -> inSight(thrown(each, methodName, depth)).stream())
          .findFirst();
    }
    Type type = ASTHelpers.getType(task.getLeaf());
    if (isHandedIn(task) && !isOfOwnClass(type, methodName)) {
      return UNSEEN;
    }
    return isMadeSafe(task, methodName) ? Optional.empty() : ofType(type, methodName, depth);
  }

  /**
   * Whether a task is of a class of the compilation, whose body tells more than who hands it in.
   */
  private boolean isOfOwnClass(Type type, String methodName) {
    return Callback.ofClass(type, methodName, javac).flatMap(program::body).isPresent();
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
    return !made.isEmpty()
        && made.stream().allMatch(write -> thrown(write, methodName, 0).isEmpty());
  }

  /** What tasks of a class throw; nothing is known of what many classes may be. */
  private Optional<Thrown> ofType(Type type, String methodName, int depth) {
    return Callback.ofClass(type, methodName, javac)
        .flatMap(method -> inSight(program.thrown(method, depth)));
  }

  private static Optional<Thrown> inSight(Optional<Thrown> thrown) {
    return thrown.filter(way -> !way.path().isEmpty());
  }

  /**
   * Whether a task is code that others hand in: a parameter of a method that all may call, or a
   * private field that holds nothing else.
   */
  private boolean isHandedIn(TreePath task) {
    VarSymbol variable = Variables.named(task.getLeaf());
    if (variable != null && !Variables.isLocal(variable) && Variables.isSearchable(variable)) {
      List<TreePath> writes = Variables.of(variable, task).writes();
      return !writes.isEmpty() && writes.stream().allMatch(Tasks::isParameter);
    }
    return isParameter(task) && isForItToSay((MethodSymbol) Variables.named(task.getLeaf()).owner);
  }

  /**
   * Whether a method answers for the tasks it is given: not where only its own class gives them,
   * nor where it passes them on and says so. An executor's contract is to tell what they throw.
   */
  private boolean isForItToSay(MethodSymbol method) {
    boolean executor =
        method.getSimpleName().contentEquals("execute") && method.params().size() == 1;
    return !method.getModifiers().contains(Modifier.PRIVATE)
        && (executor || !knowledge.means(Fact.Meaning.HANDOVER, method));
  }

  private static boolean isParameter(TreePath task) {
    VarSymbol variable = Variables.named(task.getLeaf());
    return variable != null
        && variable.getKind() == ElementKind.PARAMETER
        && variable.owner instanceof MethodSymbol;
  }

  /** The fault of a call that runs a future as a task, which nobody else has. */
  Optional<Fault> wrapped(TreePath path, Call call) {
    // `new Thread(future).start()`: what is made on the spot runs it.
    Optional<TreePath> runner = Expressions.receiver(path);
    if (runner.isPresent() && runner.get().getLeaf() instanceof NewClassTree) {
      Optional<Call> made = Call.of(runner.get().getLeaf());
      if (made.isPresent() && isVoid(call) && call.args().isEmpty()) {
        return runsFuture(runner.get(), made.get(), path, call);
      }
    }
    // Where a value goes is asked of few: that may take a look at the whole method.
    return knowledge.about(Fact.Runs.class, call).isKnown()
            && (isVoid(call) || drops.of(path).isPresent())
        ? runsFuture(path, call, path, call)
        : Optional.empty();
  }

  /**
   * The same, told at a call.
   *
   * @param runner path to the call that is given the future
   */
  private Optional<Fault> runsFuture(TreePath runner, Call given, TreePath path, Call call) {
    if (given.args().stream().noneMatch(arg -> isRunnableFuture(ASTHelpers.getType(arg)))) {
      return Optional.empty();
    }
    for (Fact.Runs runs : knowledge.about(Fact.Runs.class, given).facts()) {
      boolean elsewhere =
          runs.failure() == Fact.Failure.UNCAUGHT || runs.failure() == Fact.Failure.RESULT;
      Optional<TreePath> made =
          elsewhere ? task(runner, given, runs).flatMap(Tasks::madeHere) : Optional.empty();
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
      Optional<Thrown> thrown = thrown(task, runs, 0);
      if (runs.failure() == Fact.Failure.RESULT && !runs.submits() && thrown.isPresent()) {
        Site site = new Site(path, call, async.get(), Site.Drop.STATEMENT);
        return Optional.of(new Fault.LostTask(site, runs, task, thrown.get()));
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
}
