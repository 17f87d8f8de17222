package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Variables;
import java.util.Optional;

/** Says whether the value of an expression is lost where it stands, by syntax alone. */
final class Drops {
  private final Javac javac;

  Drops(Javac javac) {
    this.javac = javac;
  }

  /** How the value of the expression at a path is lost; empty where it is used or may be. */
  Optional<Site.Drop> of(TreePath path) {
    if (path.getLeaf() instanceof MemberReferenceTree reference) {
      return returnsNothing(reference) ? Optional.of(Site.Drop.REFERENCE) : Optional.empty();
    }
    TreePath at = Expressions.outermost(path);
    TreePath parentPath = at.getParentPath();
    Tree parent = parentPath.getLeaf();
    if (parent instanceof ExpressionStatementTree) {
      return Optional.of(Site.Drop.STATEMENT);
    }
    if (parent instanceof LambdaExpressionTree lambda && lambda.getBody() == at.getLeaf()) {
      return returnsNothing(lambda) ? Optional.of(Site.Drop.LAMBDA) : Optional.empty();
    }
    VarSymbol variable = assigned(parentPath, at.getLeaf());
    if (variable != null && isNeverRead(variable, parentPath)) {
      return Optional.of(Site.Drop.UNREAD);
    }
    return Optional.empty();
  }

  /** The variable that takes the value, where it is a local or a private field. */
  private static VarSymbol assigned(TreePath parentPath, Tree value) {
    Tree parent = parentPath.getLeaf();
    VarSymbol variable = null;
    if (parent instanceof VariableTree declaration && declaration.getInitializer() == value) {
      variable = ASTHelpers.getSymbol(declaration);
    } else if (parent instanceof AssignmentTree assignment
        && assignment.getExpression() == value
        && parentPath.getParentPath().getLeaf() instanceof ExpressionStatementTree) {
      variable = Variables.named(assignment.getVariable());
    }
    return variable != null && Variables.isSearchable(variable) ? variable : null;
  }

  private static boolean isNeverRead(VarSymbol variable, TreePath from) {
    String name = variable.getSimpleName().toString();
    // An unnamed variable has the empty name.
    if (name.startsWith("unused") || name.startsWith("ignore") || name.isEmpty()) {
      return false;
    }
    if (!Variables.isLocal(variable) && !variable.getAnnotationMirrors().isEmpty()) {
      return false;
    }
    return Variables.of(variable, from).reads().isEmpty();
  }

  /** Whether the function that a lambda or method reference becomes returns void. */
  private boolean returnsNothing(Tree functional) {
    Type type = ASTHelpers.getType((ExpressionTree) functional);
    if (type == null) {
      return false;
    }
    try {
      Type descriptor = javac.types().findDescriptorType(type);
      return descriptor.getReturnType().hasTag(com.sun.tools.javac.code.TypeTag.VOID);
    } catch (RuntimeException e) {
      // No functional interface, or one whose class is missing: nothing is shown.
      return false;
    }
  }
}
