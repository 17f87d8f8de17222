package io.github.futureproof.standalone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.List;
import java.util.stream.Collectors;

/** Names the members of classes as people would. */
final class Members {
  private Members() {}

  /**
   * The member that a position of a file is in, such as {@code Outer.Inner#run(int)}; local classes
   * count as part of the method that they are in. Empty outside classes.
   */
  static String at(JCCompilationUnit unit, int position) {
    return at(unit.getTypeDecls(), "", position, unit);
  }

  private static String at(
      List<? extends Tree> trees, String owner, int position, JCCompilationUnit unit) {
    for (Tree tree : trees) {
      int end = TreeInfo.getEndPos((JCTree) tree, unit.endPositions);
      if (TreeInfo.getStartPos((JCTree) tree) > position || position >= end) {
        continue;
      }
      if (tree instanceof ClassTree type) {
        String name =
            owner.isEmpty() ? "" + type.getSimpleName() : owner + "." + type.getSimpleName();
        return at(type.getMembers(), name, position, unit);
      }
      if (tree instanceof MethodTree method) {
        return owner + "#" + name(method, owner) + parameters(method);
      }
      if (tree instanceof VariableTree field) {
        return owner + "#" + field.getName();
      }
    }
    return owner;
  }

  private static String name(MethodTree method, String owner) {
    return method.getName().contentEquals("<init>")
        ? owner.substring(owner.lastIndexOf('.') + 1)
        : method.getName().toString();
  }

  private static String parameters(MethodTree method) {
    return method.getParameters().stream()
        .map(parameter -> String.valueOf(parameter.getType()))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
