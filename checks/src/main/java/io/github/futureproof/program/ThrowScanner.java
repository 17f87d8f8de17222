package io.github.futureproof.program;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through one tree for what may throw outside of a {@code try} that catches everything. */
final class ThrowScanner extends OutletScanner {
  private final Reader reader;
  private final Set<MethodSymbol> needs = new LinkedHashSet<>();
  private boolean mayThrow;

  private ThrowScanner(Reader reader) {
    super(reader.catching);
    this.reader = reader;
  }

  /** The methods that must not throw either; empty when something here may throw. */
  static Optional<Set<MethodSymbol>> needs(TreePath path, Reader reader) {
    ThrowScanner scanner = new ThrowScanner(reader);
    scanner.scan(path, null);
    return scanner.mayThrow ? Optional.empty() : Optional.of(scanner.needs);
  }

  @Override
  boolean isFound() {
    return mayThrow;
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    if (reader.catching.catchesAll(tree)) {
      tree.getCatches().forEach(each -> scanHandler(each.getBlock()));
      scanHandler(tree.getFinallyBlock());
      return null;
    }
    // Closing a resource may throw.
    mayThrow |= !inHandler() && !tree.getResources().isEmpty();
    scan(tree.getBlock(), null);
    tree.getCatches().forEach(each -> scan(each.getBlock(), null));
    return scan(tree.getFinallyBlock(), unused);
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    mayThrow = true;
    return null;
  }

  @Override
  void throwing(Call call) {
    mayThrow = true;
  }

  @Override
  void unknown() {
    mayThrow = true;
  }

  @Override
  void judge(TreePath path, Call call) {
    reader.targets(call).ifPresentOrElse(needs::addAll, this::unknown);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    checkDivision(tree, tree.getRightOperand());
    return super.visitBinary(tree, unused);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    checkDivision(tree, tree.getExpression());
    return super.visitCompoundAssignment(tree, unused);
  }

  private void checkDivision(Tree operation, ExpressionTree divisor) {
    mayThrow |= !inHandler() && Slips.mayDivideByZero(operation, divisor);
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree tree, Void unused) {
    mayThrow |= !inHandler();
    return super.visitArrayAccess(tree, unused);
  }

  @Override
  public Void visitNewArray(NewArrayTree tree, Void unused) {
    mayThrow |=
        !inHandler() && tree.getDimensions().stream().anyMatch(d -> !(d instanceof LiteralTree));
    return super.visitNewArray(tree, unused);
  }

  @Override
  public Void visitTypeCast(TypeCastTree tree, Void unused) {
    Type to = ((JCTree) tree.getType()).type;
    mayThrow |= !inHandler() && (to == null || !to.isPrimitive());
    return super.visitTypeCast(tree, unused);
  }

  /** What the scanner asks of the compilation. */
  record Reader(Catching catching, Harmless harmless, Hierarchy hierarchy) {
    /** The bodies that a call may run; none for a harmless call, empty when unknown. */
    Optional<Set<MethodSymbol>> targets(Call call) {
      if (harmless.isHarmless(call)) {
        return Optional.of(Set.of());
      }
      List<MethodSymbol> targets = hierarchy.targets(call);
      return targets.isEmpty() ? Optional.empty() : Optional.of(new HashSet<>(targets));
    }
  }
}
