package io.github.futureproof.finding;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.futureproof.values.Fault;
import java.util.List;

/** A check that reports one kind of {@link Fault}. */
public abstract class FaultChecker<F extends Fault> extends AsyncChecker
    implements MethodInvocationTreeMatcher, MemberReferenceTreeMatcher {
  private static final long serialVersionUID = 1L;

  private final Class<F> kind;

  /**
   * Makes a check.
   *
   * @param kind the faults that are this check's own
   */
  protected FaultChecker(Class<F> kind) {
    this.kind = kind;
  }

  /** Says what is wrong and how to mend it. */
  protected abstract Finding describe(F fault, FutureProof futureProof, VisitorState state);

  @Override
  public final Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return match(state);
  }

  @Override
  public final Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return match(state);
  }

  private Description match(VisitorState state) {
    if (FutureProof.of(state).values().isKnownFaultless(state.getPath().getLeaf())) {
      return Description.NO_MATCH;
    }
    return checkAll(
        state,
        futureProof -> {
          Fault fault = futureProof.values().faultAt(state.getPath()).orElse(null);
          return kind.isInstance(fault) && !isMeant(fault, state)
              ? List.of(describe(kind.cast(fault), futureProof, state))
              : List.of();
        });
  }

  /** Whether somebody has said that this is meant. What never begins is meant by nobody. */
  private static boolean isMeant(Fault fault, VisitorState state) {
    return !(fault instanceof Fault.NeverStarted) && Intent.isDeclaredFor(state);
  }
}
