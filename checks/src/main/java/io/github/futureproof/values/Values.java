package io.github.futureproof.values;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import io.github.futureproof.program.Callers;
import io.github.futureproof.program.Program;
import io.github.futureproof.program.Thrown;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of asynchronous values: gives each site at most one {@link Fault}, so that several
 * checks never say the same thing twice.
 */
public final class Values {
  private static final Set<Fact.ResultKind> EXEMPT =
      EnumSet.of(
          Fact.ResultKind.DONE, Fact.ResultKind.KEPT, Fact.ResultKind.SAFE, Fact.ResultKind.MOCK);

  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Drops drops;
  private final Failures failures;
  private final Colds colds;
  private final Lazies lazies;
  private final Tasks tasks;
  private final Hooks hooks;
  private final Callers callers;
  private final Wrappings wrappings;
  private final TaskLists taskLists;
  private final Gathered gathered;
  private final Strangers strangers;
  private final Mocks mocks;
  private final Settlements settlements;
  private final Detachments detachments;
  private Tree lastTree;
  private Optional<Fault> lastFault = Optional.empty();

  /** Makes one for a compilation. */
  public Values(Javac javac, Knowledge knowledge, Program program, Callers callers) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
    drops = new Drops(javac);
    hooks = new Hooks(javac, knowledge);
    tasks = new Tasks(javac, knowledge, program, drops);
    strangers = new Strangers(javac, knowledge, program);
    failures = new Failures(javac, knowledge, program, tasks, strangers);
    colds = new Colds(knowledge, program);
    lazies = new Lazies(javac, knowledge, program);
    this.callers = callers;
    mocks = new Mocks(knowledge);
    settlements = new Settlements(knowledge);
    detachments = new Detachments(javac, knowledge, callers, drops, mocks);
    wrappings = new Wrappings(javac, knowledge, program, drops, failures);
    taskLists = new TaskLists(knowledge, program, drops, tasks);
    gathered = new Gathered(javac, knowledge, program, drops, failures, tasks);
  }

  /**
   * The fault of a call or method reference.
   *
   * @param path path to the invocation, creation or method reference
   * @return empty where there is none, or none can be shown
   */
  public Optional<Fault> faultAt(TreePath path) {
    // Checks ask one after the other of the same tree.
    if (path.getLeaf() != lastTree) {
      lastFault = find(path);
      lastTree = path.getLeaf();
    }
    return lastFault;
  }

  /** Overrides that look for failures in the wrong place. */
  public Hooks hooks() {
    return hooks;
  }

  /** The call that started the work which a chain of calls goes on with. */
  public Call origin(TreePath path) {
    Call origin = Call.of(path.getLeaf()).orElseThrow();
    TreePath at = path;
    while (knowledge.about(Fact.Chain.class, origin).isKnown()) {
      Optional<TreePath> receiver = Expressions.receiver(at);
      Optional<Call> above = receiver.flatMap(r -> Call.of(r.getLeaf()));
      if (above.isEmpty() || knowledge.async(above.get().yielded()).isEmpty()) {
        return origin;
      }
      at = receiver.get();
      origin = above.get();
    }
    return origin;
  }

  private Optional<Fault> find(TreePath path) {
    Optional<Call> found = Call.of(path.getLeaf());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Call call = found.get();
    if (knowledge.about(Fact.Starts.class, call).isKnown()) {
      return detachments.of(path, call);
    }
    if (isOtherHalf(path)) {
      return Optional.empty();
    }
    Optional<Fault> wrappedTask = tasks.wrapped(path, call);
    if (wrappedTask.isPresent()) {
      return wrappedTask;
    }
    Optional<Fact.Async> async = knowledge.async(javac.yielded(call));
    if (async.isEmpty()) {
      return ofOther(path, call);
    }
    if (async.get().kind() == Fact.AsyncKind.HOT) {
      return Optional.empty();
    }
    Optional<Fault> wrapped = wrappings.of(path, call, async.get());
    Optional<Site.Drop> drop = wrapped.isPresent() ? Optional.empty() : drops.of(path);
    if (wrapped.isEmpty() && drop.isEmpty() || strangers.areIn(call, async.get())) {
      return Optional.empty();
    }
    return wrapped.isPresent() ? wrapped : dropped(new Site(path, call, async.get(), drop.get()));
  }

  /** The fault of a call that yields no asynchronous value. */
  private Optional<Fault> ofOther(TreePath path, Call call) {
    Optional<Fault> fault = undone(path, call);
    if (fault.isEmpty()) {
      fault = taskLists.of(path, call);
    }
    return fault.isPresent()
        ? fault
        : gathered.of(path, call).filter(site -> !isExempt(site)).map(Fault.Floating::new);
  }

  /** Whether the call at a tree is the one that was asked about last, and has no fault. */
  public boolean isKnownFaultless(Tree tree) {
    return tree == lastTree && lastFault.isEmpty();
  }

  /** The second half of a conditional whose first half is at fault in the same way. */
  private boolean isOtherHalf(TreePath path) {
    for (TreePath up = path; up.getParentPath() != null; up = up.getParentPath()) {
      Tree parent = up.getParentPath().getLeaf();
      if (parent instanceof ConditionalExpressionTree conditional
          && conditional.getFalseExpression() == up.getLeaf()) {
        TreePath first = new TreePath(up.getParentPath(), conditional.getTrueExpression());
        return Call.of(first.getLeaf()).isPresent() && faultAt(first).isPresent();
      }
      if (!(parent instanceof ParenthesizedTree)
          && !(parent instanceof ConditionalExpressionTree)) {
        return false;
      }
    }
    return false;
  }

  /** The fault of a dropped description of work that is nothing asynchronous by itself. */
  private Optional<Fault> undone(TreePath path, Call call) {
    Optional<Fact.Async> lazy = knowledge.asyncOrLazy(call.yielded());
    Optional<Site.Drop> drop = lazy.isEmpty() ? Optional.empty() : drops.of(path);
    if (drop.isEmpty()
        || call.method().isConstructor()
        || path.getLeaf() instanceof MemberReferenceTree
        || mocks.isMock(path, call)
        || isExpected(path)
        || !lazies.isWork(path, call, lazy.get())) {
      return Optional.empty();
    }
    return Optional.of(new Fault.NeverStarted(new Site(path, call, lazy.get(), drop.get())));
  }

  /** Whether a path lies in a body of which a test expects that it fails. */
  private boolean isExpected(TreePath path) {
    Optional<Callers.Given> around = callers.around(path);
    return around.isPresent() && isExpecting(around.get());
  }

  private Optional<Fault> dropped(Site site) {
    if (site.call().method().isConstructor() && tasks.submitted(site.call()).isEmpty()) {
      return Optional.empty();
    }
    if (isExempt(site)) {
      return Optional.empty();
    }
    Optional<Fact.Runs> task = tasks.submitted(site.call());
    Optional<Thrown> thrown = task.flatMap(runs -> thrown(site, runs));
    boolean lost =
        site.isCold()
            ? isNeverStarted(site)
            : task.isPresent() ? thrown.isPresent() : isUnseen(site);
    if (!lost) {
      return Optional.empty();
    }
    Optional<Callers.Given> around =
        callers.around(site.path()).filter(given -> !given.runs().isEmpty());
    if (around.filter(this::isExpecting).isPresent()) {
      return Optional.empty();
    }
    if (thrown.isPresent()) {
      return Optional.of(lostTask(site, task.get(), thrown.get()));
    }
    return around.isPresent() ? inBody(site, around.get()) : Optional.of(alone(site));
  }

  /** The fault of a value that is dropped in a body which a call runs. */
  private Optional<Fault> inBody(Site site, Callers.Given given) {
    Fact.Runs runs = given.runs().get(0);
    Fault.Scope scope = new Fault.Scope(given.functional(), given.call(), given.path(), runs);
    boolean continues = detachments.isContinuation(given, runs);
    // What an event handler is called for again and again is no loop that anybody waits for.
    boolean iterates = continues || runs.on().kind() == On.Kind.CALLER;
    if (iterates && (runs.times() == Fact.Times.EACH || isLookInside(runs))) {
      return Optional.of(new Fault.DroppedInLoop(site, scope));
    }
    if (continues && knowledge.about(Fact.Observes.class, site.call()).isKnown()) {
      // Somebody deals with the end of the inner work, if not with its failure.
      return Optional.empty();
    }
    // A cold value beside the one that a callback returns is no nested one: it never begins.
    boolean nests = !site.isCold() || site.drop() != Site.Drop.STATEMENT || runs.isForEffect();
    return Optional.of(continues && nests ? new Fault.DroppedInCallback(site, scope) : alone(site));
  }

  private static Fault alone(Site site) {
    return site.isCold() ? new Fault.NeverStarted(site) : new Fault.Floating(site);
  }

  /** An iteration over one element at most: the caller runs the body once, for its effect. */
  private static boolean isLookInside(Fact.Runs runs) {
    return runs.on().kind() == On.Kind.CALLER
        && runs.times() == Fact.Times.ONCE
        && runs.returns() == Fact.Returns.IGNORED
        && runs.failure() == Fact.Failure.THROWN;
  }

  /**
   * A call that runs a body then and there to see it fail, as tests do; not one that keeps it for
   * later, whoever catches what it throws then.
   */
  private boolean isExpecting(Callers.Given given) {
    return knowledge.async(given.call().yielded()).isEmpty()
        && given.runs().stream()
            .anyMatch(runs -> runs.failure() == Fact.Failure.HANDLED && !isElsewhere(runs));
  }

  private static boolean isElsewhere(Fact.Runs runs) {
    return runs.on().kind() != On.Kind.CALLER && runs.on().kind() != On.Kind.UNKNOWN;
  }

  /** Mocks, void-like values, and what is waited for through the object that started it. */
  private boolean isExempt(Site site) {
    if (mocks.isMock(site.path(), site.call())) {
      return true;
    }
    Optional<Fact.Result> result = knowledge.about(Fact.Result.class, site.call()).first();
    return result.isPresent() && EXEMPT.contains(result.get().kind())
        || !site.isCold() && settlements.follow(site);
  }

  private Optional<TreePath> taskOf(Site site, Fact.Runs runs) {
    return tasks.task(site.path(), site.call(), runs);
  }

  private Fault lostTask(Site site, Fact.Runs runs, Thrown thrown) {
    return new Fault.LostTask(site, runs, taskOf(site, runs), thrown);
  }

  private Optional<Thrown> thrown(Site site, Fact.Runs runs) {
    return site.drop() == Site.Drop.REFERENCE
        ? tasks.thrownByReferenced(site.path(), runs)
        : tasks.thrown(site.path(), site.call(), runs, 0);
  }

  private boolean isUnseen(Site site) {
    return site.path().getLeaf() instanceof MemberReferenceTree
        ? failures.areLostByReference(site.call())
        : failures.areLost(site.path());
  }

  private boolean isNeverStarted(Site site) {
    Call call = site.call();
    if (knowledge
        .about(Fact.Result.class, call)
        .first()
        .map(r -> r.kind() == Fact.ResultKind.THIS || r.kind() == Fact.ResultKind.ARG)
        .orElse(false)) {
      return false;
    }
    if (isFluent(call)) {
      return false;
    }
    return colds.isWork(site.path());
  }

  /** A type of somebody's own that happens to be a publisher and returns itself. */
  private boolean isFluent(Call call) {
    return !call.method().isStatic()
        && !knowledge.about(Fact.Chain.class, call).isKnown()
        && javac
            .supers(call.method().owner.type.tsym)
            .containsKey(call.method().getReturnType().tsym.getQualifiedName().toString());
  }
}
