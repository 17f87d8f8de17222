package io.github.futureproof.program;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through one tree for what may throw outside of a {@code try} that catches everything. */
final class ThrowScanner extends TreeScanner<Void, Void> {
  private final Reader reader;
  private final Set<MethodSymbol> needs = new LinkedHashSet<>();
  private boolean mayThrow;

  /** In handlers only what throws for certain counts: reporting is trusted. */
  private boolean handler;

  private ThrowScanner(Reader reader) {
    this.reader = reader;
  }

  /** The methods that must not throw either; empty when something here may throw. */
  static Optional<Set<MethodSymbol>> needs(Tree tree, Reader reader) {
    ThrowScanner scanner = new ThrowScanner(reader);
    scanner.scan(tree, null);
    return scanner.mayThrow ? Optional.empty() : Optional.of(scanner.needs);
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    return mayThrow ? null : super.scan(tree, unused);
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    if (reader.catchesAll(tree)) {
      boolean before = handler;
      handler = true;
      tree.getCatches().forEach(each -> scan(each.getBlock(), null));
      scan(tree.getFinallyBlock(), null);
      handler = before;
      return null;
    }
    // Closing a resource may throw.
    mayThrow |= !handler && !tree.getResources().isEmpty();
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
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    call(tree);
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    call(tree);
    scan(tree.getEnclosingExpression(), unused);
    return scan(tree.getArguments(), unused);
  }

  private void call(Tree tree) {
    Call call = Call.of(tree).orElse(null);
    if (handler) {
      mayThrow |= call != null && reader.alwaysThrows(call);
      return;
    }
    if (call == null) {
      mayThrow = true;
      return;
    }
    reader.targets(call).ifPresentOrElse(needs::addAll, () -> mayThrow = true);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    checkDivision(tree.getKind(), tree, tree.getRightOperand());
    return super.visitBinary(tree, unused);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    checkDivision(tree.getKind(), tree, tree.getExpression());
    return super.visitCompoundAssignment(tree, unused);
  }

  /** Whole numbers divided by what may be zero. */
  private void checkDivision(Tree.Kind kind, Tree tree, ExpressionTree divisor) {
    boolean divides =
        kind == Tree.Kind.DIVIDE
            || kind == Tree.Kind.REMAINDER
            || kind == Tree.Kind.DIVIDE_ASSIGNMENT
            || kind == Tree.Kind.REMAINDER_ASSIGNMENT;
    Type type = ((JCTree) tree).type;
    boolean whole = type == null || type.isIntegral();
    boolean constant = divisor instanceof LiteralTree || constant(divisor);
    mayThrow |= divides && whole && !constant && !handler;
  }

  private static boolean constant(ExpressionTree tree) {
    Type type = ((JCTree) tree).type;
    return type != null && type.constValue() != null;
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree tree, Void unused) {
    mayThrow |= !handler;
    return super.visitArrayAccess(tree, unused);
  }

  @Override
  public Void visitNewArray(NewArrayTree tree, Void unused) {
    mayThrow |=
        !handler && tree.getDimensions().stream().anyMatch(d -> !(d instanceof LiteralTree));
    return super.visitNewArray(tree, unused);
  }

  @Override
  public Void visitTypeCast(TypeCastTree tree, Void unused) {
    Type to = ((JCTree) tree.getType()).type;
    mayThrow |= !handler && (to == null || !to.isPrimitive());
    return super.visitTypeCast(tree, unused);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    return null;
  }

  /** What the scanner asks of the compilation. */
  static final class Reader {
    private final Javac javac;
    private final Harmless harmless;
    private final Hierarchy hierarchy;
    private final ClassIndex index;

    Reader(Javac javac, Harmless harmless, Hierarchy hierarchy, ClassIndex index) {
      this.javac = javac;
      this.harmless = harmless;
      this.hierarchy = hierarchy;
      this.index = index;
    }

    /** The bodies that a call may run; none for a harmless call, empty when unknown. */
    Optional<Set<MethodSymbol>> targets(Call call) {
      if (harmless.isHarmless(call)) {
        return Optional.of(Set.of());
      }
      List<MethodSymbol> targets = hierarchy.targets(call);
      return targets.isEmpty() ? Optional.empty() : Optional.of(new HashSet<>(targets));
    }

    boolean catchesAll(TryTree tree) {
      return tree.getCatches().stream().anyMatch(this::catchesAll);
    }

    private boolean catchesAll(CatchTree tree) {
      Tree type = tree.getParameter().getType();
      return type instanceof UnionTypeTree union
          ? union.getTypeAlternatives().stream().anyMatch(this::isBroad)
          : isBroad(type);
    }

    private boolean isBroad(Tree tree) {
      Type type = ((JCTree) tree).type;
      Symtab symtab = javac.symtab();
      return type != null
          && (type.tsym == symtab.exceptionType.tsym
              || type.tsym == symtab.throwableType.tsym
              || type.tsym == symtab.runtimeExceptionType.tsym);
    }

    /** Whether a helper throws whenever it is called: a statement of its body does. */
    boolean alwaysThrows(Call call) {
      List<MethodSymbol> targets = hierarchy.targets(call);
      if (targets.size() != 1) {
        return false;
      }
      TreePath path = index.method(targets.get(0));
      BlockTree body = ((MethodTree) path.getLeaf()).getBody();
      return body.getStatements().stream().anyMatch(ThrowTree.class::isInstance);
    }
  }
}
