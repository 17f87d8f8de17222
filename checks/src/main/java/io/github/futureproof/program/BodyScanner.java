package io.github.futureproof.program;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.OwnCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from one body the calls that matter for blocking, in the order in which they are evaluated.
 *
 * <p>Left out: what a guard question leads to, in either branch, and everything after a guard that
 * may leave the body or whose answer is kept; the making of a field at its first use; bodies of
 * lambdas and classes that somebody else runs.
 */
final class BodyScanner extends OwnCode.Scanner {
  private final CallReader reader;
  private final List<Step> steps = new ArrayList<>();
  private final LazyInit lazy = new LazyInit();
  private final Certainty certainty;
  private final Assumptions assumptions = new Assumptions();

  /** Fields of which it is known here that nobody has set them. */
  private final Set<VarSymbol> unset = new HashSet<>();

  /** How many guards lie around the current tree. */
  private int guarded;

  /** How many conditions lie around: a guard asked there speaks for its branches only. */
  private int conditions;

  /** Whether all that follows is left to the answer of a guard. */
  private boolean restGuarded;

  BodyScanner(CallReader reader) {
    this(reader, true);
  }

  private BodyScanner(CallReader reader, boolean certain) {
    this.reader = reader;
    certainty = new Certainty(certain);
  }

  /**
   * Reads a body.
   *
   * @param body path to a method, block, statement or expression; the leaf itself is read, also
   *     where it is a lambda
   */
  List<Step> read(TreePath body) {
    Tree leaf = body.getLeaf();
    if (leaf instanceof LambdaExpressionTree lambda) {
      scan(new TreePath(body, lambda.getBody()), null);
    } else if (leaf instanceof MemberReferenceTree reference) {
      Call.of(reference).ifPresent(call -> reader.read(body, call, under(), steps));
    } else {
      scan(body, null);
    }
    return steps;
  }

  /** Reads a body that the current call may run; guards asked inside end with it. */
  private void inline(TreePath body) {
    if (guarded == 0 && !restGuarded) {
      steps.addAll(new BodyScanner(reader, false).read(body));
    }
  }

  private Step.Under under() {
    return new Step.Under(certainty.holds(), assumptions.known());
  }

  private void emit(TreePath path, Call call) {
    if (guarded == 0 && !restGuarded) {
      reader.read(path, call, under(), steps);
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    Call call = Call.of(tree).orElse(null);
    if (call == null) {
      return super.visitMethodInvocation(tree, unused);
    }
    if (reader.guards().isGuard(call)) {
      super.visitMethodInvocation(tree, unused);
      restGuarded |= conditions == 0;
      return null;
    }
    boolean logs = reader.isLogger(call);
    conditions += logs ? 1 : 0;
    super.visitMethodInvocation(tree, unused);
    conditions -= logs ? 1 : 0;
    for (TreePath body : reader.inlined(getCurrentPath(), call)) {
      inline(body);
    }
    emit(getCurrentPath(), call);
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    scan(tree.getEnclosingExpression(), unused);
    scan(tree.getArguments(), unused);
    Optional<Call> call = Call.of(tree);
    if (call.isPresent()) {
      emit(getCurrentPath(), call.get());
    }
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    // stream.filter(Future::isDone).map(Future::join)
    restGuarded |= conditions == 0 && Call.of(tree).filter(reader.guards()::isGuard).isPresent();
    return super.visitMemberReference(tree, unused);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    lazy.declared(((JCTree.JCVariableDecl) tree).sym, tree.getInitializer());
    return super.visitVariable(tree, unused);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    boolean first = unset.contains(LazyInit.variable(tree.getVariable()));
    guarded += first ? 1 : 0;
    super.visitAssignment(tree, unused);
    guarded -= first ? 1 : 0;
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    boolean asks = condition(tree.getCondition());
    boolean chosen = Certainty.fails(tree.getElseStatement());
    branch(tree.getCondition(), tree.getThenStatement(), true, asks, chosen);
    chosen = Certainty.fails(tree.getThenStatement());
    branch(tree.getCondition(), tree.getElseStatement(), false, asks, chosen);
    boolean leaves = Exits.leaves(tree.getThenStatement());
    if (leaves) {
      unset.addAll(lazy.unset(tree.getCondition(), false));
    }
    boolean elseLeaves = Exits.leaves(tree.getElseStatement());
    if (leaves || elseLeaves) {
      assumptions.assume(tree.getCondition(), elseLeaves, getCurrentPath());
    }
    restGuarded |= asks && (leaves || elseLeaves);
    return null;
  }

  /**
   * Reads a branch.
   *
   * @param branch may be null
   * @param holds the answer to the condition that leads here
   * @param asks whether the condition asks a guard question
   * @param chosen whether the other branch never returns
   */
  private void branch(
      ExpressionTree condition, Tree branch, boolean holds, boolean asks, boolean chosen) {
    boolean first = branch != null && LazyInit.assigns(branch, lazy.unset(condition, holds));
    Map<VarSymbol, Boolean> before = assumptions.known();
    assumptions.assume(condition, holds, getCurrentPath());
    guardedBy(asks || first, branch, chosen);
    assumptions.restore(before);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    boolean asks = condition(tree.getCondition());
    branch(tree.getCondition(), tree.getTrueExpression(), true, asks, false);
    branch(tree.getCondition(), tree.getFalseExpression(), false, asks, false);
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    if (tree.getKind() != Tree.Kind.CONDITIONAL_AND && tree.getKind() != Tree.Kind.CONDITIONAL_OR) {
      return super.visitBinary(tree, unused);
    }
    boolean asks = condition(tree.getLeftOperand());
    boolean holds = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    branch(tree.getLeftOperand(), tree.getRightOperand(), holds, asks, false);
    return null;
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    Certainty.Mark before = certainty.mark();
    int first = steps.size();
    scan(tree.getResources(), null);
    List<Step> opened = opened(steps.subList(first, steps.size()));
    steps.removeAll(opened);
    scan(tree.getBlock(), null);
    // What is done with the file says more than its opening.
    opened.forEach(step -> steps.add(((Step.Blocks) step).inResource()));
    Certainty.Mark after = certainty.mark();
    // However the block is left.
    certainty.reset(before);
    for (Tree resource : tree.getResources()) {
      if (guarded == 0 && !restGuarded) {
        TreePath path = new TreePath(getCurrentPath(), resource);
        reader.readClose(path, under(), steps);
      }
    }
    certainty.enter();
    scan(tree.getCatches(), null);
    certainty.leave();
    certainty.reset(before);
    scan(tree.getFinallyBlock(), null);
    certainty.reset(after);
    return null;
  }

  private static List<Step> opened(List<Step> ofResources) {
    return ofResources.stream()
        .filter(step -> step instanceof Step.Blocks blocks && Opens.is(blocks))
        .toList();
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
    Certainty.Mark before = certainty.mark();
    boolean asks = condition(tree.getCondition());
    guardedBy(asks, tree.getStatement(), Certainty.isEndless(tree.getCondition()));
    certainty.land(before);
    return null;
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    Certainty.Mark before = certainty.mark();
    guardedBy(reader.guards().asks(tree.getCondition()), tree.getStatement(), true);
    condition(tree.getCondition());
    certainty.land(before);
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    scan(tree.getInitializer(), null);
    Certainty.Mark before = certainty.mark();
    boolean asks = tree.getCondition() != null && condition(tree.getCondition());
    guardedBy(asks, tree.getStatement(), Certainty.isEndless(tree.getCondition()));
    for (Tree update : tree.getUpdate()) {
      guardedBy(asks, update, false);
    }
    certainty.land(before);
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    scan(tree.getVariable(), null);
    scan(tree.getExpression(), null);
    Certainty.Mark before = certainty.mark();
    guardedBy(false, tree.getStatement(), false);
    certainty.land(before);
    return null;
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    Certainty.Mark before = certainty.mark();
    boolean asks = condition(tree.getExpression());
    for (Tree each : tree.getCases()) {
      guardedBy(asks, each, false);
    }
    certainty.land(before);
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    scan(tree.getExpression(), null);
    Certainty.Mark before = certainty.mark();
    for (Tree each : tree.getCases()) {
      guardedBy(false, each, false);
    }
    certainty.land(before);
    return null;
  }

  @Override
  public Void visitAssert(AssertTree tree, Void unused) {
    certainty.enter();
    super.visitAssert(tree, unused);
    certainty.leave();
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    super.visitReturn(tree, unused);
    certainty.returns();
    return null;
  }

  @Override
  public Void visitBreak(BreakTree tree, Void unused) {
    certainty.jumps(tree.getLabel() != null);
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void unused) {
    certainty.jumps(tree.getLabel() != null);
    return null;
  }

  /** Reads what runs after a condition; {@code chosen}: whatever its answer. */
  private void guardedBy(boolean asks, Tree tree, boolean chosen) {
    guarded += asks ? 1 : 0;
    if (!chosen) {
      certainty.enter();
    }
    scan(tree, null);
    if (!chosen) {
      certainty.leave();
    }
    guarded -= asks ? 1 : 0;
  }

  /** Reads a condition and says whether it asks a guard question. */
  private boolean condition(ExpressionTree tree) {
    conditions++;
    scan(tree, null);
    conditions--;
    return reader.guards().asks(tree);
  }
}
