package io.github.futureproof.program;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * Whether what is being read of a body runs whenever the body returns normally: it stands under no
 * branch, in no handler and in no loop that may run no time, and nothing before it leaves the body
 * otherwise than by an exception. The same as {@link CodeFlow} tells of class files.
 */
final class Certainty {
  private int branches;
  private boolean returned;
  private boolean jumped;

  /** What could be said at some place, to be said again at another. */
  record Mark(boolean returned, boolean jumped) {}

  Certainty(boolean certain) {
    branches = certain ? 0 : 1;
  }

  boolean holds() {
    return branches == 0 && !returned && !jumped;
  }

  /** What follows may not run, until {@link #leave}. */
  void enter() {
    branches++;
  }

  void leave() {
    branches--;
  }

  void returns() {
    returned = true;
  }

  /** A jump to a label leaves more than the innermost loop. */
  void jumps(boolean toLabel) {
    jumped = true;
    returned |= toLabel;
  }

  Mark mark() {
    return new Mark(returned, jumped);
  }

  /** Forgets what has been seen since, such as the returns of a handler. */
  void reset(Mark mark) {
    returned = mark.returned();
    jumped = mark.jumped();
  }

  /** After a loop or a switch its own jumps have come to their end. */
  void land(Mark mark) {
    jumped = mark.jumped();
  }

  /** Whether a statement ends in a throw: who returns normally did not come this way. */
  static boolean fails(StatementTree tree) {
    if (tree instanceof BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      return !statements.isEmpty() && fails(statements.get(statements.size() - 1));
    }
    return tree instanceof ThrowTree;
  }

  /** Whether a loop's condition lets it run at least once. */
  static boolean isEndless(ExpressionTree condition) {
    Tree tree = condition;
    while (tree instanceof ParenthesizedTree parenthesized) {
      tree = parenthesized.getExpression();
    }
    return tree == null
        || tree instanceof LiteralTree literal && literal.getValue() == Boolean.TRUE;
  }
}
