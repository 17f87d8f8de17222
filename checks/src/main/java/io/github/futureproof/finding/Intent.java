package io.github.futureproof.finding;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Comments;
import java.util.List;

/** What shows that a future is dropped on purpose. */
final class Intent {
  /** Error Prone's own checks for the same lines; who has answered them has answered ours. */
  private static final List<String> OTHERS =
      List.of("\"FutureReturnValueIgnored\"", "\"RxReturnValueIgnored\"");

  private Intent() {}

  /**
   * Whether the statement at hand is known to be meant: a comment says so, a check of other tools
   * is suppressed around it, it only tidies up before something else is thrown, or a handler around
   * it shows that whatever goes wrong there is ignored.
   */
  static boolean isDeclaredFor(VisitorState state) {
    StatementTree statement = null;
    Tree below = null;
    boolean inside = true;
    for (Tree up : state.getPath()) {
      if (up instanceof StatementTree found && (statement == null || isBranch(below, found))) {
        statement = statement == null ? found : statement;
        if (saysSo(found, state)) {
          return true;
        }
      }
      inside &= !(up instanceof MethodTree || up instanceof LambdaExpressionTree);
      if (inside && (goesOnToThrow(up, statement) || ignoresFailures(up, below, state))) {
        return true;
      }
      if (isSuppressed(up)) {
        return true;
      }
      below = up;
    }
    return false;
  }

  /**
   * Whether a statement is an {@code if} of whose branches the tree below is one, and all of it.
   */
  private static boolean isBranch(Tree below, StatementTree statement) {
    return statement instanceof IfTree choice
        && (choice.getThenStatement() == below || choice.getElseStatement() == below)
        && (!(below instanceof BlockTree block) || block.getStatements().size() == 1);
  }

  private static boolean saysSo(StatementTree statement, VisitorState state) {
    return state.getSourceCode() != null
        && Comments.declareIntent(
            state.getSourceCode(),
            ASTHelpers.getStartPosition(statement),
            state.getEndPosition(statement));
  }

  /** Whether the statement's own block, or a handler that it stands in, ends with a throw. */
  private static boolean goesOnToThrow(Tree tree, StatementTree statement) {
    return tree instanceof CatchTree handler && endsInThrow(handler.getBlock())
        || tree instanceof BlockTree block
            && block.getStatements().contains(statement)
            && endsInThrow(block);
  }

  /** Whether a {@code try} has an empty handler for whatever goes wrong in its block. */
  private static boolean ignoresFailures(Tree tree, Tree below, VisitorState state) {
    return tree instanceof TryTree attempt
        && attempt.getBlock() == below
        && attempt.getCatches().stream()
            .anyMatch(each -> each.getBlock().getStatements().isEmpty() && isBroad(each, state));
  }

  private static boolean isBroad(CatchTree handler, VisitorState state) {
    Type type = ASTHelpers.getType(handler.getParameter());
    return ASTHelpers.isSameType(type, state.getTypeFromString("java.lang.Exception"), state)
        || ASTHelpers.isSameType(type, state.getSymtab().throwableType, state);
  }

  private static boolean endsInThrow(BlockTree block) {
    List<? extends StatementTree> all = block.getStatements();
    return !all.isEmpty() && all.get(all.size() - 1) instanceof ThrowTree;
  }

  private static boolean isSuppressed(Tree tree) {
    ModifiersTree modifiers =
        tree instanceof MethodTree method
            ? method.getModifiers()
            : tree instanceof ClassTree type
                ? type.getModifiers()
                : tree instanceof VariableTree variable ? variable.getModifiers() : null;
    return modifiers != null && modifiers.getAnnotations().stream().anyMatch(Intent::suppresses);
  }

  private static boolean suppresses(AnnotationTree annotation) {
    String text = annotation.toString();
    return annotation.getAnnotationType().toString().endsWith("SuppressWarnings")
        && OTHERS.stream().anyMatch(text::contains);
  }
}
