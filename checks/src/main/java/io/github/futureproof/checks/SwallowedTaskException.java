package io.github.futureproof.checks;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import io.github.futureproof.code.Call;
import io.github.futureproof.finding.FaultChecker;
import io.github.futureproof.finding.Finding;
import io.github.futureproof.finding.FutureProof;
import io.github.futureproof.finding.Step;
import io.github.futureproof.finding.Wording;
import io.github.futureproof.fixes.Edits;
import io.github.futureproof.fixes.Fixes;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.values.Fault;
import io.github.futureproof.values.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task whose future is dropped: the executor keeps the task's exception in the future, where
 * nobody looks, so that the task seems to have run.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A task's future is dropped: an exception in the task disappears in silence",
    severity = WARNING,
    linkType = NONE)
public final class SwallowedTaskException extends FaultChecker<Fault.LostTask>
    implements MethodTreeMatcher {
  private static final long serialVersionUID = 1L;
  private static final String FAILED = "Task failed";

  /** Made by Error Prone's plugin loader. */
  public SwallowedTaskException() {
    super(Fault.LostTask.class);
  }

  @Override
  protected Finding describe(Fault.LostTask fault, FutureProof futureProof, VisitorState state) {
    Site site = fault.site();
    Call maker = ofMaker(fault);
    boolean one =
        maker.method().isConstructor()
            || futureProof.knowledge().async(maker.method().getReturnType()).isPresent();
    String text =
        one
            ? "The future of %s is dropped: an exception in the task disappears in silence"
            : "The futures of %s are dropped: exceptions in the tasks disappear in silence";
    String headline = String.format(text, Wording.of(maker));
    return new Finding(
        site.path().getLeaf(),
        headline,
        Step.through(fault.thrown().path(), "may throw"),
        fixes(fault, futureProof.fixes(state)));
  }

  /** The call that makes the future, which may stand in the arguments of the one that runs it. */
  private static Call ofMaker(Fault.LostTask fault) {
    Call call = fault.site().call();
    return fault
        .task()
        .filter(task -> !call.args().contains(task.getLeaf()))
        .flatMap(task -> Call.of(task.getParentPath().getLeaf()))
        .orElse(call);
  }

  private static List<Edits> fixes(Fault.LostTask fault, Fixes fixes) {
    Site site = fault.site();
    Optional<TreePath> task = fault.task();
    boolean direct = ofMaker(fault) == site.call();
    Optional<Edits> untracked =
        site.drop() == Site.Drop.REFERENCE || direct && site.drop() != Site.Drop.UNREAD
            ? fixes.tasks().untracked(site.path(), task)
            : Optional.empty();
    Optional<Edits> caught = task.flatMap(path -> fixes.tasks().catchInside(path, FAILED));
    // What a task gives back is left alone where the future itself can be asked.
    Optional<Edits> handled =
        direct && fault.runs().returns() != Fact.Returns.IGNORED
            ? fixes.handle(site.path(), FAILED)
            : Optional.empty();
    return Stream.of(untracked, handled, caught).flatMap(Optional::stream).toList();
  }

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    return check(
        state,
        futureProof ->
            futureProof.values().hooks().missesFailures(state.getPath())
                ? Optional.of(hook(tree))
                : Optional.empty());
  }

  private static Finding hook(MethodTree tree) {
    String text = " looks only at its Throwable, which is always null for submitted tasks";
    return new Finding(tree, tree.getName() + text, List.of(), List.of());
  }
}
