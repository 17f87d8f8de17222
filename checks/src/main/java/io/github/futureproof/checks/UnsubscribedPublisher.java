package io.github.futureproof.checks;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
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
 * A publisher that is built and dropped: nobody subscribes, so the work that it describes never
 * happens, and nothing says so.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A cold publisher is built and dropped: nobody subscribes, so nothing happens",
    severity = ERROR,
    linkType = NONE)
public final class UnsubscribedPublisher extends FaultChecker<Fault.NeverStarted> {
  private static final long serialVersionUID = 1L;

  /** Made by Error Prone's plugin loader. */
  public UnsubscribedPublisher() {
    super(Fault.NeverStarted.class);
  }

  @Override
  protected Finding describe(
      Fault.NeverStarted fault, FutureProof futureProof, VisitorState state) {
    Site site = fault.site();
    TreePath path = site.path();
    String name = Wording.of(site.call());
    Type type = site.call().method().getReturnType();
    Fixes fixes = futureProof.fixes(state);
    List<Edits> edits =
        Stream.of(
                fixes.sequence(path),
                fixes.assign(path),
                fixes.twin(path, "start"),
                fixes.start(path, name + " failed"))
            .flatMap(Optional::stream)
            .toList();
    return new Finding(
        path.getLeaf(),
        "The "
            + type.tsym.getSimpleName()
            + " of "
            + name
            + " is dropped: "
            + Wording.unstarted(type, futureProof.javac())
            + ", so nothing happens",
        List.of(),
        edits);
  }
}
