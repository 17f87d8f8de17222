package io.github.futureproof.place;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.program.Program;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The classes of which this compilation hands an object to a call that runs it elsewhere than its
 * type says: a handler added with a group of its own, a component deployed on workers.
 */
final class Moved {
  private final Knowledge knowledge;
  private final Program program;
  private Map<String, Boolean> moved;

  Moved(Knowledge knowledge, Program program) {
    this.knowledge = knowledge;
    this.program = program;
  }

  /**
   * Whether what a class around a path says of its place does not hold.
   *
   * @param registered whether the body at the path is one that the class's code hands out, rather
   *     than a method of the class that the library calls
   */
  boolean isMoved(TreePath path, boolean registered) {
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof ClassTree type) {
        ClassSymbol symbol = ASTHelpers.getSymbol(type);
        Boolean all = all().get(symbol.flatName().toString());
        if (all != null && (all || !registered)) {
          return true;
        }
      }
    }
    return false;
  }

  private Map<String, Boolean> all() {
    if (moved == null) {
      moved = new HashMap<>();
      for (TreePath type : program.classes()) {
        find(type);
      }
    }
    return moved;
  }

  private void find(TreePath type) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree nested, Void unused) {
        // Each class is asked for itself.
        return nested == type.getLeaf() ? super.visitClass(nested, unused) : null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        Call.of(tree)
            .ifPresent(
                call ->
                    knowledge
                        .about(Fact.Moves.class, call)
                        .facts()
                        .forEach(fact -> add(fact, call, type)));
        return super.visitMethodInvocation(tree, unused);
      }
    }.scan(type.getLeaf(), null);
  }

  private void add(Fact.Moves fact, Call call, TreePath around) {
    if (fact.by() >= 0 && !isTold(call.arg(fact.by()), fact.via(), around)) {
      return;
    }
    for (int i = 0; i < call.args().size(); i++) {
      if (fact.of().selects(i)) {
        named(call.args().get(i), fact.all());
      }
    }
  }

  /** Whether options ask for it: in their chain, or where made elsewhere, anywhere in the file. */
  private static boolean isTold(ExpressionTree options, Set<String> via, TreePath around) {
    Tree where = options;
    Tree root = options;
    while (root instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select) {
      root = select.getExpression();
    }
    if (!(root instanceof NewClassTree)) {
      where = around.getCompilationUnit();
    }
    return Subtrees.any(
        where,
        tree ->
            tree instanceof MemberSelectTree select
                && via.contains(select.getIdentifier().toString()));
  }

  /** The classes that an argument names: by its type, a constructor, a literal, or a string. */
  private void named(ExpressionTree argument, boolean all) {
    add(ASTHelpers.getType(argument), all);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitNewClass(NewClassTree tree, Void unused) {
        add(ASTHelpers.getType(tree), all);
        return super.visitNewClass(tree, unused);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        add(ASTHelpers.getType(tree.getQualifierExpression()), all);
        return super.visitMemberReference(tree, unused);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        if (tree.getIdentifier().contentEquals("class")) {
          add(ASTHelpers.getType(tree.getExpression()), all);
        }
        return super.visitMemberSelect(tree, unused);
      }

      @Override
      public Void visitLiteral(LiteralTree tree, Void unused) {
        if (tree.getValue() instanceof String name) {
          add(name.substring(name.indexOf(':') + 1), all);
        }
        return null;
      }
    }.scan(argument, null);
  }

  private void add(Type type, boolean all) {
    TypeSymbol symbol = type == null ? null : type.tsym;
    if (symbol instanceof ClassSymbol named) {
      add(named.flatName().toString(), all);
    }
  }

  private void add(String name, boolean all) {
    moved.merge(name, all, Boolean::logicalOr);
  }
}
