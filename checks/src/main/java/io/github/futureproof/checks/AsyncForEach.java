package io.github.futureproof.checks;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.futureproof.finding.FaultChecker;
import io.github.futureproof.finding.Finding;
import io.github.futureproof.finding.FutureProof;
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
 * An iteration that starts work for each element and drops its value: the loop is over before the
 * work is, and no failure gets out of it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Each element starts work whose value is dropped: the loop ends before the work",
    severity = WARNING,
    linkType = NONE)
public final class AsyncForEach extends FaultChecker<Fault.DroppedInLoop> {
  private static final long serialVersionUID = 1L;

  /** Made by Error Prone's plugin loader. */
  public AsyncForEach() {
    super(Fault.DroppedInLoop.class);
  }

  @Override
  protected Finding describe(
      Fault.DroppedInLoop fault, FutureProof futureProof, VisitorState state) {
    Site site = fault.site();
    Fault.Scope scope = fault.scope();
    String name = Wording.of(site.call());
    Fixes fixes = futureProof.fixes(state);
    List<Edits> edits =
        site.drop() == Site.Drop.LAMBDA || site.drop() == Site.Drop.REFERENCE
            ? Stream.of(
                    fixes.twin(scope.outerPath(), "flat"),
                    fixes.all(
                        scope.outerPath(),
                        scope.path(),
                        site.call().method().getReturnType(),
                        name + " failed",
                        !futureProof.places().around(site.path()).isNonBlocking()))
                .flatMap(Optional::stream)
                .toList()
            : List.of();
    return new Finding(site.path().getLeaf(), headline(site, scope, futureProof), List.of(), edits);
  }

  private static String headline(Site site, Fault.Scope scope, FutureProof futureProof) {
    String each = scope.runs().times() == Fact.Times.EACH ? " for each element" : "";
    String outer = Wording.of(scope.outer());
    String name = Wording.of(site.call());
    return site.isCold()
        ? outer
            + " drops what "
            + name
            + " returns"
            + each
            + ": "
            + Wording.unstarted(site.call().method().getReturnType(), futureProof.javac())
        : outer + " drops what " + name + " starts" + each + ": it ends before the work does";
  }
}
