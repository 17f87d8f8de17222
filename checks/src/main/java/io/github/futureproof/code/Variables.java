package io.github.futureproof.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * The reads and writes of variables, counted from trees: javac's own flags are not set yet in files
 * that it has not flowed.
 */
public final class Variables {
  private Variables() {}

  /**
   * Every use of a variable that its scope shows.
   *
   * @param declaration path to the declaration, or null when it is a parameter of a lambda or lies
   *     outside the scope that was searched
   * @param writes paths to the expressions assigned, the initializer included
   * @param reads paths to the identifiers or member selections that read it
   * @param parameter whether the value comes from a caller
   */
  public record Uses(
      TreePath declaration, List<TreePath> writes, List<TreePath> reads, boolean parameter) {

    /** The one expression that the variable ever holds, if there is just one. */
    public Optional<TreePath> onlyValue() {
      return parameter || writes.size() != 1 ? Optional.empty() : Optional.of(writes.get(0));
    }
  }

  /** The variable that an expression names, or null. */
  public static VarSymbol named(Tree tree) {
    return symbol(tree) instanceof VarSymbol variable ? variable : null;
  }

  private static Symbol symbol(Tree tree) {
    if (tree instanceof JCTree.JCIdent name) {
      return name.sym;
    }
    return tree instanceof JCTree.JCFieldAccess select ? select.sym : null;
  }

  /** Whether a variable is a local, a parameter or a binding. */
  public static boolean isLocal(VarSymbol variable) {
    return variable.getKind() != ElementKind.FIELD
        && variable.getKind() != ElementKind.ENUM_CONSTANT;
  }

  /**
   * Whether a tree is the name of a local variable that changes, which no lambda can have.
   *
   * @param tree of the file that is visited; of others javac may not know it yet
   */
  public static boolean isChanging(Tree tree) {
    VarSymbol variable = tree instanceof IdentifierTree ? named(tree) : null;
    return variable != null
        && isLocal(variable)
        && (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) == 0;
  }

  /** Whether all uses of a variable lie in the file where it is declared. */
  public static boolean isSearchable(VarSymbol variable) {
    return isLocal(variable) || variable.getModifiers().contains(Modifier.PRIVATE);
  }

  /**
   * Finds the uses of a local variable in the method around a path, or of a private field in the
   * outermost class around it.
   *
   * @param from a path inside the variable's scope
   */
  public static Uses of(VarSymbol variable, TreePath from) {
    TreePath scope = scope(variable, from);
    Finder finder = new Finder(variable);
    finder.scan(scope, null);
    boolean parameter =
        variable.getKind() == ElementKind.PARAMETER
            || variable.getKind() == ElementKind.EXCEPTION_PARAMETER
            || variable.getKind() == ElementKind.BINDING_VARIABLE
            || finder.loopVariable;
    return new Uses(finder.declaration, finder.writes, finder.reads, parameter);
  }

  private static TreePath scope(VarSymbol variable, TreePath from) {
    TreePath scope = from;
    for (TreePath up = from; up != null; up = up.getParentPath()) {
      Tree leaf = up.getLeaf();
      if (leaf instanceof ClassTree) {
        scope = up;
      }
      if (isLocal(variable)
          && leaf instanceof MethodTree
          && ASTHelpers.getSymbol((MethodTree) leaf) == variable.owner) {
        return up;
      }
    }
    return scope;
  }

  private static final class Finder extends TreePathScanner<Void, Void> {
    private final VarSymbol variable;
    private final List<TreePath> writes = new ArrayList<>();
    private final List<TreePath> reads = new ArrayList<>();
    private TreePath declaration;
    private boolean loopVariable;

    Finder(VarSymbol variable) {
      this.variable = variable;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      if (((JCTree.JCVariableDecl) tree).sym == variable) {
        declaration = getCurrentPath();
        if (tree.getInitializer() != null) {
          writes.add(new TreePath(getCurrentPath(), tree.getInitializer()));
        } else if (getCurrentPath().getParentPath().getLeaf().getKind()
            == Tree.Kind.ENHANCED_FOR_LOOP) {
          loopVariable = true;
        }
      }
      return super.visitVariable(tree, unused);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
      if (names(tree.getVariable())) {
        writes.add(new TreePath(getCurrentPath(), tree.getExpression()));
        // The value of the assignment is a read, unless it is a statement of its own.
        if (!isStatement(getCurrentPath())) {
          reads.add(getCurrentPath());
        }
        return scan(tree.getExpression(), unused);
      }
      return super.visitAssignment(tree, unused);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
      if (names(tree.getVariable())) {
        writes.add(getCurrentPath());
      }
      return super.visitCompoundAssignment(tree, unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      if (names(tree)) {
        reads.add(getCurrentPath());
      }
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      if (names(tree)) {
        reads.add(getCurrentPath());
      }
      return super.visitMemberSelect(tree, unused);
    }

    private boolean names(ExpressionTree tree) {
      return symbol(tree) == variable;
    }

    private static boolean isStatement(TreePath path) {
      return path.getParentPath().getLeaf().getKind() == Tree.Kind.EXPRESSION_STATEMENT;
    }
  }
}
