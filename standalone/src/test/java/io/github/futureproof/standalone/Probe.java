package io.github.futureproof.standalone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.futureproof.finding.AsyncChecker;
import io.github.futureproof.finding.Finding;
import io.github.futureproof.finding.Step;
import io.github.futureproof.fixes.Edits;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A check for the tests of the command: calls of methods with certain names get findings and fixes
 * of all kinds, so that these tests do not depend on what real checks see.
 */
@BugPattern(
    summary = "A call that the tests look for",
    severity = SeverityLevel.WARNING,
    linkType = BugPattern.LinkType.NONE)
public final class Probe extends AsyncChecker implements BugChecker.MethodInvocationTreeMatcher {
  private static final long serialVersionUID = 1L;

  /** How often a call of pause was looked at. */
  static final AtomicInteger PAUSES = new AtomicInteger();

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return check(state, futureProof -> ask(tree, state));
  }

  private static Optional<Finding> ask(MethodInvocationTree tree, VisitorState state) {
    JCTree call = (JCTree) tree.getMethodSelect();
    int start = ASTHelpers.getStartPosition(call);
    int end = state.getEndPosition(tree.getMethodSelect());
    String name = TreeInfo.name(call).toString();
    return switch (name) {
      // Thread.sleep(n) -> TimeUnit.MILLISECONDS.sleep(n), with an import
      case "sleep" ->
          state.getSourceForNode(tree.getMethodSelect()).startsWith("Thread")
              ? one(
                  tree,
                  List.of(Step.of("runs on", "the caller's thread")),
                  fix(start, end, "TimeUnit.MILLISECONDS.sleep", "java.util.concurrent.TimeUnit"))
              : Optional.empty();
      // three() -> two() -> one(): a fix that needs several rounds
      case "three" -> one(tree, List.of(), fix(start, end, "two"));
      case "two" -> one(tree, List.of(), fix(start, end, "one"));
      case "twoLines" -> one(tree, List.of(), fix(start, end, "one();\n    one"));
      case "broken" -> one(tree, List.of(), fix(start, end, "doesNotExist"));
      case "endless" -> one(tree, List.of(), fix(start, end, "/**/endless"));
      // Fixes that change something and end nothing; the second one changes its arguments, too.
      case "stubborn" -> one(tree, List.of(), fix(start, end, " stubborn"));
      case "greedy" -> {
        int all = state.getEndPosition(tree);
        yield one(tree, List.of(), fix(start, all, " " + state.getSourceForNode(tree)));
      }
      case "empty" -> one(tree, List.of(), new Edits("do nothing", List.of(), List.of()));
      case "lost" -> one(tree, List.of());
      // a path: a place in no source, one in this file, one in another
      case "far" -> one(tree, path(state.getPath().getCompilationUnit(), start));
      case "slow" -> {
        sleep(4_000);
        yield Optional.empty();
      }
      case "pause" -> {
        sleep(500);
        PAUSES.incrementAndGet();
        yield Optional.empty();
      }
      case "explode" -> throw new IllegalStateException("boom");
      default -> Optional.empty();
    };
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Step> path(CompilationUnitTree unit, int start) {
    String file = unit.getSourceFile().getName();
    long line = unit.getLineMap().getLineNumber(start);
    return List.of(
        Step.of("runs on", "an event loop"),
        new Step(Step.CALLS, "A.far", file, line, start),
        new Step("blocks", "Helper.help", file.replace("A.java", "Helper.java"), 2, -1));
  }

  private static Optional<Finding> one(
      MethodInvocationTree tree, List<Step> steps, Edits... fixes) {
    return Optional.of(new Finding(tree, "Found " + tree.getMethodSelect(), steps, List.of(fixes)));
  }

  private static Edits fix(int start, int end, String text, String... imports) {
    return new Edits("call another", List.of(new Edits.Edit(start, end, text)), List.of(imports));
  }
}
