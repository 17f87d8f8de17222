package io.github.futureproof.program;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What runs when a method or constructor is called. */
final class Constructors {
  private Constructors() {}

  /** The method itself; before a constructor's body, the initializers of the instance. */
  static List<TreePath> parts(TreePath method) {
    List<TreePath> parts = new ArrayList<>();
    MethodTree tree = (MethodTree) method.getLeaf();
    TreePath type = method.getParentPath();
    if (tree.getReturnType() == null
        && tree.getName().contentEquals("<init>")
        && !callsThis(tree)
        && type.getLeaf() instanceof ClassTree owner) {
      for (Tree member : owner.getMembers()) {
        if (member instanceof VariableTree field
            && field.getInitializer() != null
            && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
          parts.add(new TreePath(type, member));
        } else if (member instanceof BlockTree block && !block.isStatic()) {
          parts.add(new TreePath(type, member));
        }
      }
    }
    parts.add(new TreePath(method, tree.getBody()));
    return parts;
  }

  private static boolean callsThis(MethodTree tree) {
    for (StatementTree statement : tree.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof IdentifierTree name
          && name.getName().contentEquals("this")) {
        return true;
      }
    }
    return false;
  }
}
