package io.github.futureproof.program;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.OwnCode;

/**
 * Looks through one body for the first thing that may throw out of it. Functions and classes that
 * are written there run elsewhere; in handlers only what throws for certain counts: reporting is
 * trusted.
 */
abstract class OutletScanner extends OwnCode.Scanner {
  private final Catching catching;
  private boolean handler;

  OutletScanner(Catching catching) {
    this.catching = catching;
  }

  /** Whether the search is over. */
  abstract boolean isFound();

  /** A call throws whenever it is made. */
  abstract void throwing(Call call);

  /** Judges a call that stands outside of handlers. */
  abstract void judge(TreePath path, Call call);

  /** A call of which even the method is unknown, outside of handlers. */
  void unknown() {}

  /** Whether what is scanned now stands in a handler. */
  final boolean inHandler() {
    return handler;
  }

  /** Scans a part of a handler; null is none. */
  final void scanHandler(Tree tree) {
    boolean before = handler;
    handler = true;
    scan(tree, null);
    handler = before;
  }

  /** Reads a call that stands here; its arguments are scanned by themselves. */
  void call(TreePath path, Call call) {
    if (!handler) {
      judge(path, call);
    } else if (catching.alwaysThrows(call)) {
      throwing(call);
    }
  }

  @Override
  public final Void scan(Tree tree, Void unused) {
    return isFound() ? null : super.scan(tree, unused);
  }

  @Override
  public final Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    read(tree);
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public final Void visitNewClass(NewClassTree tree, Void unused) {
    read(tree);
    scan(tree.getEnclosingExpression(), unused);
    return scan(tree.getArguments(), unused);
  }

  private void read(Tree tree) {
    Call.of(tree)
        .ifPresentOrElse(
            call -> call(getCurrentPath(), call),
            () -> {
              if (!handler) {
                unknown();
              }
            });
  }

  @Override
  public final Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    return null;
  }
}
