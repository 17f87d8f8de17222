package io.github.futureproof.checks;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
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
 * A future in flight that nobody holds: when it fails, nobody hears of it, and the code behind it
 * goes on as if the work were done.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A future in flight is dropped: its failure is lost and nobody knows when it ends",
    severity = WARNING,
    linkType = NONE)
public final class FloatingFuture extends FaultChecker<Fault.Floating> {
  private static final long serialVersionUID = 1L;

  /** Made by Error Prone's plugin loader. */
  public FloatingFuture() {
    super(Fault.Floating.class);
  }

  @Override
  protected Finding describe(Fault.Floating fault, FutureProof futureProof, VisitorState state) {
    TreePath path = fault.site().path();
    String name = Wording.of(fault.site().call());
    Type yielded = futureProof.javac().yielded(fault.site().call());
    if (futureProof.knowledge().async(yielded).isEmpty()) {
      return ofMany(path, name, futureProof, state);
    }
    String work = Wording.of(futureProof.values().origin(path));
    Fixes fixes = futureProof.fixes(state);
    boolean held = fault.site().drop() == Site.Drop.UNREAD;
    boolean mayWait = !futureProof.places().around(path).isNonBlocking();
    List<Edits> edits =
        Stream.of(
                fixes.sequence(path),
                fixes.handle(path, work + " failed"),
                mayWait && !held ? fixes.join(path) : Optional.<Edits>empty())
            .flatMap(Optional::stream)
            .toList();
    return new Finding(
        path.getLeaf(),
        "The future of " + name + " is dropped: its failure is lost and nobody knows when it ends",
        List.of(),
        edits);
  }

  /** Of a collection that holds futures. */
  private static Finding ofMany(
      TreePath path, String name, FutureProof futureProof, VisitorState state) {
    boolean mayWait = !futureProof.places().around(path).isNonBlocking();
    Type type = ASTHelpers.getType(path.getLeaf());
    Optional<Edits> edits =
        type.getTypeArguments().isEmpty()
            ? Optional.empty()
            : futureProof
                .fixes(state)
                .gathered(path, type.getTypeArguments().get(0), name + " failed", mayWait);
    String text = " are dropped: failures are lost, nobody knows when they end";
    return new Finding(
        path.getLeaf(), "The futures of " + name + text, List.of(), edits.stream().toList());
  }
}
