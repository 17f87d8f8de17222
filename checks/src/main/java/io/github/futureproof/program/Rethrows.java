package io.github.futureproof.program;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;

/** Handlers that throw on what they have told already. */
final class Rethrows {
  private Rethrows() {}

  /** Whether a handler hands what it caught to some call that is no part of a throw: it is seen. */
  static boolean tellsFirst(CatchTree handler) {
    var caught = ((JCTree.JCVariableDecl) handler.getParameter()).sym;
    boolean[] told = {false};
    new TreeScanner<Void, Boolean>() {
      @Override
      public Void visitThrow(ThrowTree tree, Boolean inCall) {
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Boolean inCall) {
        return super.visitMethodInvocation(tree, true);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Boolean inCall) {
        told[0] |= inCall && ((JCTree.JCIdent) tree).sym == caught;
        return null;
      }
    }.scan(handler.getBlock(), false);
    return told[0];
  }
}
