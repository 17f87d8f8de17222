package io.github.futureproof.program;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;

/** Whether control leaves a statement otherwise than at its end. */
final class Exits {
  private Exits() {}

  /** Whether a statement ends in return, throw, break, continue or yield. */
  static boolean leaves(StatementTree tree) {
    if (tree == null) {
      return false;
    }
    if (tree instanceof BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      return !statements.isEmpty() && leaves(statements.get(statements.size() - 1));
    }
    Tree.Kind kind = tree.getKind();
    return kind == Tree.Kind.RETURN
        || kind == Tree.Kind.THROW
        || kind == Tree.Kind.BREAK
        || kind == Tree.Kind.CONTINUE
        || kind == Tree.Kind.YIELD;
  }
}
