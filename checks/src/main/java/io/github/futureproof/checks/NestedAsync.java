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
import io.github.futureproof.values.Fault;
import io.github.futureproof.values.Site;
import java.util.List;

/**
 * Async in async: a callback of one asynchronous value starts another, and the outer one ends, or
 * is waited for, without it. Failures and cancellation do not cross the gap.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Work started inside an asynchronous callback is cut off from the outer value",
    severity = WARNING,
    linkType = NONE)
public final class NestedAsync extends FaultChecker<Fault.Nested> {
  private static final long serialVersionUID = 1L;

  /** Made by Error Prone's plugin loader. */
  public NestedAsync() {
    super(Fault.Nested.class);
  }

  @Override
  protected Finding describe(Fault.Nested fault, FutureProof futureProof, VisitorState state) {
    Site site = fault.site();
    String name = Wording.of(site.call());
    if (fault instanceof Fault.DroppedInCallback dropped) {
      Fault.Scope scope = dropped.scope();
      return new Finding(
          site.path().getLeaf(),
          site.isCold()
              ? Wording.of(scope.outer())
                  + " drops what "
                  + name
                  + " returns: "
                  + Wording.unstarted(site.call().method().getReturnType(), futureProof.javac())
              : Wording.of(scope.outer())
                  + " does not wait for what "
                  + name
                  + " starts in its callback",
          List.of(),
          futureProof.fixes(state).flatten(scope.outerPath(), site.path()).stream().toList());
    }
    if (fault instanceof Fault.Wrapped wrapped) {
      return new Finding(
          site.path().getLeaf(),
          name + " wraps the asynchronous value that its callback returns; nobody waits for it",
          List.of(),
          futureProof.fixes(state).flatten(site.path(), wrapped.inner()).stream().toList());
    }
    return new Finding(
        site.path().getLeaf(),
        name + " here is cut off from the outer publisher: no failure or cancellation crosses",
        List.of(),
        List.of());
  }
}
