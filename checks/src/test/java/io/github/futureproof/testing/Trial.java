package io.github.futureproof.testing;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.futureproof.code.Call;
import io.github.futureproof.finding.AsyncChecker;
import io.github.futureproof.finding.Finding;
import io.github.futureproof.fixes.Edits;
import java.util.List;
import java.util.Optional;

/**
 * A check for the tests of everything around checks. {@code yield()} is reported with a fix, {@code
 * gc()} without, {@code dumpStack()} with two, of which the second mends nothing, {@code halt}
 * throws inside.
 */
@BugPattern(
    summary = "A trial is reported",
    severity = BugPattern.SeverityLevel.WARNING,
    linkType = BugPattern.LinkType.NONE)
public final class Trial extends AsyncChecker implements MethodInvocationTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return check(state, futureProof -> Call.of(tree).flatMap(call -> finding(call, state)));
  }

  private static Optional<Finding> finding(Call call, VisitorState state) {
    Tree parent = state.getPath().getParentPath().getLeaf();
    switch (call.method().getSimpleName().toString()) {
      case "yield":
        Edits fix = replacement("remove it", parent, "", state);
        return Optional.of(new Finding(call.tree(), "A trial yields", List.of(), List.of(fix)));
      case "dumpStack":
        List<Edits> both =
            List.of(
                replacement("remove it", parent, "", state),
                replacement("begin anew", parent, "Thread.dumpStack();", state));
        return Optional.of(new Finding(call.tree(), "A trial dumps", List.of(), both));
      case "gc":
        return Optional.of(new Finding(call.tree(), "A trial collects", List.of(), List.of()));
      case "halt":
        throw new IllegalStateException("a trial that breaks");
      default:
        return Optional.empty();
    }
  }

  private static Edits replacement(String title, Tree tree, String text, VisitorState state) {
    int start = ASTHelpers.getStartPosition(tree);
    Edits.Edit edit = new Edits.Edit(start, state.getEndPosition(tree), text);
    return new Edits(title, List.of(edit), List.of());
  }
}
