package io.github.futureproof.program;

import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.futureproof.code.Call;
import java.util.HashSet;
import java.util.Set;

/** What a body asks about objects before it uses them, wherever in it: somebody thought of it. */
final class Questions {
  private final Set<String> methods = new HashSet<>();
  private boolean types;

  /** Reads one more part of the body. */
  void add(Tree part) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        Call.of(tree).ifPresent(call -> methods.add(call.method().getSimpleName().toString()));
        return super.visitMethodInvocation(tree, unused);
      }

      @Override
      public Void visitInstanceOf(InstanceOfTree tree, Void unused) {
        types = true;
        return super.visitInstanceOf(tree, unused);
      }
    }.scan(part, null);
  }

  /** The names of the methods that are called. */
  Set<String> methods() {
    return methods;
  }

  /** Whether the class of something is asked for. */
  boolean types() {
    return types;
  }
}
