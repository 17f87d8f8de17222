package io.github.futureproof.program;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code try} statements keep inside, and what their handlers let out for certain. */
final class Catching {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Hierarchy hierarchy;
  private final ClassIndex index;

  Catching(Javac javac, Knowledge knowledge, Hierarchy hierarchy, ClassIndex index) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.hierarchy = hierarchy;
    this.index = index;
  }

  /** Whether all exceptions that a block may throw are caught. */
  boolean catchesAll(TryTree tree) {
    return tree.getCatches().stream().flatMap(each -> types(each).stream()).anyMatch(this::isBroad);
  }

  private boolean isBroad(TypeSymbol type) {
    Symtab symtab = javac.symtab();
    return type == symtab.exceptionType.tsym
        || type == symtab.throwableType.tsym
        || type == symtab.runtimeExceptionType.tsym;
  }

  /** The types that a handler is for, as far as they are known. */
  static Set<TypeSymbol> types(CatchTree tree) {
    Tree type = tree.getParameter().getType();
    List<? extends Tree> parts =
        type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
    return parts.stream()
        .map(part -> ((JCTree) part).type)
        .filter(each -> each != null && each.tsym != null)
        .map(each -> each.tsym)
        .collect(Collectors.toSet());
  }

  /** Whether handlers for some types catch an exception; false for an unknown one. */
  boolean isCaught(Type exception, Set<TypeSymbol> caught) {
    return exception != null
        && exception.tsym != null
        && caught.stream()
            .anyMatch(type -> javac.isSubtype(exception, type.getQualifiedName().toString()));
  }

  /** Whether an exception, or a handler's type, is that of interruptions. */
  static boolean isInterruption(TypeSymbol type) {
    return type.getQualifiedName().contentEquals("java.lang.InterruptedException");
  }

  /** Whether a helper throws whenever it is called: a statement of its body does. */
  boolean alwaysThrows(Call call) {
    List<MethodSymbol> targets = hierarchy.targets(call);
    if (targets.size() != 1) {
      return false;
    }
    BlockTree body = ((MethodTree) index.method(targets.get(0)).getLeaf()).getBody();
    return body.getStatements().stream().anyMatch(ThrowTree.class::isInstance);
  }

  /**
   * Whether a block completes a promise: then somebody else learns how things ended.
   *
   * @param block may be null
   */
  boolean completes(BlockTree block) {
    return Subtrees.any(
        block,
        tree ->
            tree instanceof MethodInvocationTree
                && Call.of(tree)
                    .filter(call -> knowledge.about(Fact.Completes.class, call).isKnown())
                    .isPresent());
  }
}
