package io.github.futureproof.testing;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodInvocationTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.finding.AsyncChecker;
import io.github.futureproof.finding.Finding;
import io.github.futureproof.finding.OffByDefault;
import java.util.List;

/** A check for tests that speaks of {@code onSpinWait()} when asked for. */
@OffByDefault
@BugPattern(
    summary = "A shy trial is reported",
    severity = BugPattern.SeverityLevel.WARNING,
    linkType = BugPattern.LinkType.NONE)
public final class ShyTrial extends AsyncChecker implements MethodInvocationTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return check(
        state,
        futureProof ->
            Call.of(tree)
                .filter(call -> call.method().getSimpleName().contentEquals("onSpinWait"))
                .map(call -> new Finding(tree, "A shy trial spins", List.of(), List.of())));
  }
}
