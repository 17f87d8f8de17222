package io.github.futureproof.standalone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names the members of a file's classes as people would. */
final class Members {
  /** By the position from which on a name holds. */
  private final TreeMap<Integer, String> names = new TreeMap<>();

  private final JCCompilationUnit unit;

  private Members(JCCompilationUnit unit) {
    this.unit = unit;
  }

  /** Reads all members of a file, so that each look-up takes no walk through them. */
  static Members of(JCCompilationUnit unit) {
    Members members = new Members(unit);
    members.add(unit.getTypeDecls(), "", 0);
    return members;
  }

  /**
   * The member that a position of the file is in, such as {@code Outer.Inner#run(int)}; local
   * classes count as part of the method that they are in. Empty outside classes.
   */
  String at(int position) {
    Map.Entry<Integer, String> from = names.floorEntry(position);
    return from == null ? "" : from.getValue();
  }

  private void add(List<? extends Tree> trees, String owner, int from) {
    // Behind each member its class goes on; `int a, b` makes two that begin with the same `int`.
    int free = from;
    for (Tree tree : inOrder(trees)) {
      int start = Math.max(free, start(tree));
      int end = TreeInfo.getEndPos((JCTree) tree, unit.endPositions);
      if (end <= start) {
        // What javac adds by itself stands nowhere.
        continue;
      }
      if (tree instanceof ClassTree type) {
        String name =
            owner.isEmpty() ? "" + type.getSimpleName() : owner + "." + type.getSimpleName();
        names.put(start, name);
        add(type.getMembers(), name, start);
      } else if (tree instanceof MethodTree method) {
        names.put(start, owner + "#" + name(method, owner) + parameters(method));
      } else if (tree instanceof VariableTree field) {
        names.put(start, owner + "#" + field.getName());
      } else {
        continue;
      }
      names.put(end, owner);
      free = end;
    }
  }

  private static List<? extends Tree> inOrder(List<? extends Tree> trees) {
    return trees.stream().sorted(Comparator.comparingInt(Members::start)).toList();
  }

  private static int start(Tree tree) {
    return TreeInfo.getStartPos((JCTree) tree);
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
