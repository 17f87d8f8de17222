package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Expressions that throw on everyday input without calling anything that throws. */
final class Slips {
  private static final Set<Tree.Kind> DIVISIONS =
      EnumSet.of(
          Tree.Kind.DIVIDE,
          Tree.Kind.REMAINDER,
          Tree.Kind.DIVIDE_ASSIGNMENT,
          Tree.Kind.REMAINDER_ASSIGNMENT);

  private final Javac javac;

  Slips(Javac javac) {
    this.javac = javac;
  }

  /** Whether an operation divides whole numbers by what is no constant. */
  static boolean mayDivideByZero(Tree operation, ExpressionTree divisor) {
    return DIVISIONS.contains(operation.getKind())
        && ((JCTree) operation).type != null
        && ((JCTree) operation).type.isIntegral()
        && ASTHelpers.constValue(divisor) == null;
  }

  /** An element at a fixed place of an array that may well be shorter, such as a line's parts. */
  Optional<String> of(ArrayAccessTree tree) {
    boolean made = tree.getExpression() instanceof MethodInvocationTree;
    return made && tree.getIndex() instanceof LiteralTree
        ? Optional.of("index of an array")
        : Optional.empty();
  }

  /** A cast from Object that nobody asked about before. */
  Optional<String> of(TypeCastTree tree, boolean asked) {
    Type to = ((JCTree) tree.getType()).type;
    Type from = ASTHelpers.getType(tree.getExpression());
    boolean down =
        to != null
            && from != null
            && to.hasTag(TypeTag.CLASS)
            && from.tsym == javac.symtab().objectType.tsym
            && to.tsym != from.tsym
            && to.getTypeArguments().isEmpty()
            && tree.getExpression().getKind() != Tree.Kind.METHOD_INVOCATION;
    return down && !asked ? Optional.of("cast to " + to.tsym.getSimpleName()) : Optional.empty();
  }

  /**
   * What a map has for a key, or the files of a folder, used as if they were always there.
   *
   * @param asked the names of the methods that are called in the same body
   */
  Optional<String> of(TreePath path, Call call, Set<String> asked) {
    Tree parent = Expressions.outermost(path).getParentPath().getLeaf();
    if (isListing(call, asked)) {
      return isUsed(parent, path.getLeaf()) || isGoneThrough(parent, path.getLeaf())
          ? Optional.of("File." + call.method().getSimpleName() + " used as if never null")
          : Optional.empty();
    }
    boolean lookup =
        call.method().getSimpleName().contentEquals("get")
            && call.args().size() == 1
            && call.site() != null
            && javac.isSubtype(call.site(), "java.util.Map")
            && !asked.contains("containsKey")
            && !asked.contains("keySet")
            && !asked.contains("computeIfAbsent");
    return lookup && isUsed(parent, path.getLeaf())
        ? Optional.of("Map.get used as if never null")
        : Optional.empty();
  }

  /** The files of a folder of which nobody asked whether it is one. */
  private static boolean isListing(Call call, Set<String> asked) {
    String name = call.method().getSimpleName().toString();
    return (name.equals("listFiles") || name.equals("list"))
        && call.method().owner.getQualifiedName().contentEquals("java.io.File")
        && !asked.contains("isDirectory")
        && !asked.contains("exists")
        && !asked.contains("mkdirs");
  }

  private static boolean isGoneThrough(Tree parent, Tree value) {
    return parent instanceof EnhancedForLoopTree loop && loop.getExpression() == value;
  }

  private static boolean isUsed(Tree parent, Tree value) {
    if (parent instanceof MemberSelectTree select) {
      return select.getExpression() == value;
    }
    if (parent instanceof VariableTree variable) {
      Type type = ((JCTree) variable).type;
      return type != null && type.isPrimitive();
    }
    if (parent instanceof BinaryTree binary) {
      return isArithmetic(binary.getLeftOperand(), binary.getRightOperand(), binary);
    }
    return parent instanceof UnaryTree || parent instanceof CompoundAssignmentTree;
  }

  private static boolean isArithmetic(
      ExpressionTree left, ExpressionTree right, BinaryTree operation) {
    Type type = ((JCTree) operation).type;
    boolean comparison =
        operation.getKind() == Tree.Kind.EQUAL_TO || operation.getKind() == Tree.Kind.NOT_EQUAL_TO;
    boolean primitive = isPrimitive(left) || isPrimitive(right);
    return type != null && type.isPrimitive() && primitive && !comparison;
  }

  private static boolean isPrimitive(ExpressionTree tree) {
    Type type = ASTHelpers.getType(tree);
    return type != null && type.isPrimitive();
  }
}
