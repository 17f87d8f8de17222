package io.github.futureproof.checks;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.LambdaExpressionTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.finding.AsyncChecker;
import io.github.futureproof.finding.Finding;
import io.github.futureproof.finding.FutureProof;
import io.github.futureproof.finding.Step;
import io.github.futureproof.fixes.Edits;
import io.github.futureproof.fixes.Offloads;
import io.github.futureproof.place.Contexts;
import io.github.futureproof.place.Place;
import io.github.futureproof.program.Hop;
import io.github.futureproof.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call that waits or computes for long, on a thread that serves many others: all of them stand
 * still until it is done.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A thread that serves many others is held by a blocking call",
    severity = WARNING,
    linkType = NONE)
public final class BlockingOnEventLoop extends AsyncChecker
    implements MethodTreeMatcher,
        MethodInvocationTreeMatcher,
        NewClassTreeMatcher,
        LambdaExpressionTreeMatcher,
        MemberReferenceTreeMatcher {
  private static final long serialVersionUID = 1L;
  private static final String CONSEQUENCE = ", and with it all else that runs there";
  private static final int LONGEST = 100;
  private static final int LONGEST_API = 34;

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    return check(
        state,
        futureProof ->
            futureProof
                .contexts()
                .inMethod(state.getPath())
                .map(held -> describe(held, futureProof, state)));
  }

  @Override
  public Description matchLambdaExpression(LambdaExpressionTree tree, VisitorState state) {
    return matchFunction(state);
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return matchFunction(state);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return matchCall(state);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    return matchCall(state);
  }

  private Description matchFunction(VisitorState state) {
    return check(
        state,
        futureProof ->
            futureProof
                .contexts()
                .inFunction(state.getPath())
                .map(held -> describe(held, futureProof, state)));
  }

  private Description matchCall(VisitorState state) {
    return checkAll(
        state,
        futureProof ->
            futureProof.contexts().inArguments(state.getPath()).stream()
                .map(held -> describe(held, futureProof, state))
                .toList());
  }

  private static Finding describe(Contexts.Held held, FutureProof futureProof, VisitorState state) {
    Place place = held.place();
    List<Hop> path = held.witness().path();
    List<Step> steps = new ArrayList<>();
    steps.add(runsOn(place));
    steps.addAll(Step.through(path, "blocks"));
    TreePath anchor = anchor(held, state);
    return new Finding(
        anchor.getLeaf(), headline(held), steps, fixes(held, anchor, futureProof, state));
  }

  private static String headline(Contexts.Held held) {
    String api = held.witness().api();
    String what = api.length() > LONGEST_API ? api.substring(0, LONGEST_API - 1) + "…" : api;
    String how = held.witness().computes() ? " computes for long on the " : " blocks the ";
    String fault = what + how + held.place().label();
    return fault.length() + CONSEQUENCE.length() > LONGEST ? fault : fault + CONSEQUENCE;
  }

  private static List<Edits> fixes(
      Contexts.Held held, TreePath anchor, FutureProof futureProof, VisitorState state) {
    Offloads offloads = futureProof.fixes(state).offloads();
    List<Edits> found = new ArrayList<>();
    if (held.operator() != null && !isMendedAbove(held.operator(), futureProof)) {
      offloads.hop(held.operator(), held.runs()).ifPresent(found::add);
      offloads.twin(held.operator(), held.scope()).ifPresent(found::add);
    }
    offloads.lazily(anchor).ifPresent(found::add);
    return found;
  }

  /** A hop in front of an earlier operator of the chain serves the later ones as well. */
  private static boolean isMendedAbove(TreePath operator, FutureProof futureProof) {
    Optional<TreePath> above = Expressions.receiver(operator);
    while (above.isPresent()) {
      if (!futureProof.contexts().inArguments(above.get()).isEmpty()) {
        return true;
      }
      above = Expressions.receiver(above.get());
    }
    return false;
  }

  private static Step runsOn(Place place) {
    CompilationUnitTree unit = place.at().getCompilationUnit();
    int offset = ((JCTree) place.at().getLeaf()).getPreferredPosition();
    long line = unit.getLineMap().getLineNumber(offset);
    String text = place.label() + ", " + place.reason();
    return new Step("runs on", text, unit.getSourceFile().getName(), line, offset);
  }

  /** The call in the body with which the way begins; the body's own tree where it is elsewhere. */
  private static TreePath anchor(Contexts.Held held, VisitorState state) {
    String file = state.getPath().getCompilationUnit().getSourceFile().getName();
    return Optional.of(held.witness())
        .filter(witness -> file.equals(witness.path().get(0).file()))
        .flatMap(witness -> Program.anchor(held.scope(), witness))
        .orElse(held.scope());
  }
}
