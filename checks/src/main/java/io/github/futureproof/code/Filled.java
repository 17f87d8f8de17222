package io.github.futureproof.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Local collections that are made empty, filled element by element, and given away once. */
public final class Filled {
  private Filled() {}

  /**
   * The elements that are put into a collection.
   *
   * @param read path to the one expression that gives the collection away
   * @return paths to their expressions, in the order of the source; empty where it is no local, is
   *     not made empty, or has other uses than that and statements like {@code list.add(element)}
   */
  public static Optional<List<TreePath>> elements(TreePath read) {
    VarSymbol variable = Variables.named(read.getLeaf());
    if (variable == null || !Variables.isLocal(variable)) {
      return Optional.empty();
    }
    Variables.Uses uses = Variables.of(variable, read);
    if (uses.onlyValue().filter(Filled::isEmpty).isEmpty()) {
      return Optional.empty();
    }
    List<TreePath> found = new ArrayList<>();
    for (TreePath use : uses.reads()) {
      if (use.getLeaf() == read.getLeaf()) {
        continue;
      }
      Optional<TreePath> element = put(use);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      found.add(element.get());
    }
    return Optional.of(found);
  }

  private static boolean isEmpty(TreePath value) {
    return value.getLeaf() instanceof NewClassTree
        && Call.of(value.getLeaf())
            .filter(made -> made.args().stream().noneMatch(Filled::isReference))
            .isPresent();
  }

  /** More than a size: another collection's elements, or an order that looks at them. */
  private static boolean isReference(ExpressionTree argument) {
    Type type = ASTHelpers.getType(argument);
    return type == null || !type.isPrimitive();
  }

  /** The element of {@code list.add(element)} as a statement. */
  private static Optional<TreePath> put(TreePath use) {
    TreePath invocation = use.getParentPath().getParentPath();
    return Call.of(invocation.getLeaf())
        .filter(call -> call.receiver() == use.getLeaf() && call.args().size() == 1)
        .filter(
            call ->
                invocation.getParentPath().getLeaf().getKind() == Tree.Kind.EXPRESSION_STATEMENT)
        .map(call -> new TreePath(invocation, call.arg(0)));
  }
}
