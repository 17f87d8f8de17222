package io.github.futureproof.finding;

import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.fixes.Edits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The base of all checks. A check answers with a {@link Finding}; here it is recorded and turned
 * into what Error Prone prints. Whatever a check throws stays here: it is told, with the way to
 * turn the check off, and the compilation goes on.
 */
public abstract class AsyncChecker extends BugChecker {
  private static final long serialVersionUID = 1L;

  // Error Prone itself has no plugin checks that are off until asked for.
  private final boolean offByDefault = getClass().isAnnotationPresent(OffByDefault.class);

  /**
   * Asks the check's question about a tree.
   *
   * @param question what the check has to say; empty for nothing
   */
  protected final Description check(
      VisitorState state, Function<FutureProof, Optional<Finding>> question) {
    return checkAll(state, futureProof -> question.apply(futureProof).stream().toList());
  }

  /** The same for a tree of which a check may have several things to say. */
  protected final Description checkAll(
      VisitorState state, Function<FutureProof, List<Finding>> question) {
    if (offByDefault && !isAskedFor(state.errorProneOptions())) {
      return Description.NO_MATCH;
    }
    FutureProof futureProof = FutureProof.of(state);
    if (futureProof.isLeftAlone(state.getPath())) {
      return Description.NO_MATCH;
    }
    try {
      for (Finding finding : question.apply(futureProof)) {
        state.reportMatch(describe(finding, futureProof, state));
      }
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      futureProof.failed(
          canonicalName(), state.getPath().getCompilationUnit().getSourceFile().getName(), e);
    }
    return Description.NO_MATCH;
  }

  private boolean isAskedFor(ErrorProneOptions options) {
    return options.isEnableAllChecksAsWarnings()
        || options.getSeverityMap().containsKey(canonicalName());
  }

  private Description describe(Finding finding, FutureProof futureProof, VisitorState state) {
    Tree anchor = finding.anchor();
    Description.Builder description = buildDescription(anchor).setMessage(message(finding, state));
    for (Edits fix : finding.fixes()) {
      description.addFix(fix.toSuggestedFix());
    }
    futureProof.recorder().add(recorded(finding, state));
    return description.build();
  }

  /** Of a fix with several lines javac shows the first alone, which says little. */
  private static String message(Finding finding, VisitorState state) {
    LineMap lines = state.getPath().getCompilationUnit().getLineMap();
    return finding.message()
        + finding.fixes().stream()
            .limit(1)
            .filter(fix -> fix.isOnSeveralLines(lines))
            .map(fix -> "\n    fix: " + fix.title() + ", on several lines")
            .collect(Collectors.joining());
  }

  private Recorder.Recorded recorded(Finding finding, VisitorState state) {
    JCTree anchor = (JCTree) finding.anchor();
    return new Recorder.Recorded(
        canonicalName(),
        state.getPath().getCompilationUnit().getSourceFile().getName(),
        ASTHelpers.getStartPosition(anchor),
        state.getEndPosition(anchor),
        anchor.getPreferredPosition(),
        finding.headline(),
        finding.steps(),
        finding.fixes());
  }
}
