package io.github.futureproof.program;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.futureproof.code.Subtrees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Recognises a field that is made at its first use: what that costs is paid once. */
final class LazyInit {
  /** Locals that were declared with a field's value. */
  private final Map<VarSymbol, VarSymbol> copies = new HashMap<>();

  /** Notes {@code T local = field}. */
  void declared(VarSymbol local, ExpressionTree initializer) {
    if (initializer != null && field(variable(initializer)) != null) {
      copies.put(local, field(variable(initializer)));
    }
  }

  /** The fields that are not set yet where a condition holds (or where it fails). */
  Set<VarSymbol> unset(ExpressionTree condition, boolean holds) {
    Set<VarSymbol> result = new HashSet<>();
    Conditions.read(condition, holds, (atom, value) -> collect(atom, value, result));
    return result;
  }

  private void collect(ExpressionTree atom, boolean holds, Set<VarSymbol> into) {
    if (atom instanceof BinaryTree binary) {
      if (atom.getKind() == (holds ? Tree.Kind.EQUAL_TO : Tree.Kind.NOT_EQUAL_TO)) {
        boolean leftNull = binary.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL;
        boolean rightNull = binary.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL;
        if (leftNull != rightNull) {
          add(variable(leftNull ? binary.getRightOperand() : binary.getLeftOperand()), into);
        }
      }
    } else if (!holds) {
      // if (!initialized) { ...; initialized = true; }
      add(variable(atom), into);
    }
  }

  private void add(VarSymbol variable, Set<VarSymbol> into) {
    VarSymbol field = field(variable);
    if (field != null) {
      into.add(field);
    }
  }

  private VarSymbol field(VarSymbol variable) {
    if (variable == null) {
      return null;
    }
    return variable.getKind().isField() ? variable : copies.get(variable);
  }

  /** Whether a tree assigns one of the fields. */
  static boolean assigns(Tree tree, Set<VarSymbol> fields) {
    if (tree == null || fields.isEmpty()) {
      return false;
    }
    return Subtrees.any(
        tree,
        each ->
            each instanceof AssignmentTree assignment
                && fields.contains(variable(assignment.getVariable())));
  }

  /** The variable that an expression names, or null; safe in any file. */
  static VarSymbol variable(Tree tree) {
    if (tree instanceof AssignmentTree assignment) {
      return variable(assignment.getVariable());
    }
    return (tree instanceof IdentifierTree || tree instanceof MemberSelectTree)
            && TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
        ? variable
        : null;
  }
}
