package io.github.futureproof.checks;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.util.TreePath;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.finding.FaultChecker;
import io.github.futureproof.finding.Finding;
import io.github.futureproof.finding.FutureProof;
import io.github.futureproof.finding.Wording;
import io.github.futureproof.fixes.Edits;
import io.github.futureproof.fixes.Fixes;
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
public final class SwallowedTaskException extends FaultChecker<Fault.LostTask> {
  private static final long serialVersionUID = 1L;

  /** Made by Error Prone's plugin loader. */
  public SwallowedTaskException() {
    super(Fault.LostTask.class);
  }

  @Override
  protected Finding describe(Fault.LostTask fault, FutureProof futureProof, VisitorState state) {
    Site site = fault.site();
    String name = Wording.of(site.call());
    Fixes fixes = futureProof.fixes(state);
    Optional<TreePath> task =
        Expressions.argument(site.path(), site.call(), fault.runs().body().index());
    List<Edits> edits =
        site.drop() == Site.Drop.UNREAD
            ? List.of()
            : Stream.of(
                    fixes.tasks().untracked(site.path(), task),
                    task.flatMap(path -> fixes.tasks().catchInside(path, "Task failed")))
                .flatMap(Optional::stream)
                .toList();
    return new Finding(
        site.path().getLeaf(),
        "The future of " + name + " is dropped: an exception in the task disappears in silence",
        List.of(),
        edits);
  }
}
