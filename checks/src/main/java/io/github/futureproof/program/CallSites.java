package io.github.futureproof.program;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where this compilation calls its own methods that take or give back something asynchronous, or
 * take what code can be handed in as: a function, a task, a list of them. All bodies are read once,
 * at the first question.
 */
final class CallSites {
  private final Knowledge knowledge;
  private final ClassIndex index;
  private final Hierarchy hierarchy;
  private final Map<MethodSymbol, List<TreePath>> known = new HashMap<>();
  private Map<String, List<TreePath>> byName;

  CallSites(Knowledge knowledge, ClassIndex index, Hierarchy hierarchy) {
    this.knowledge = knowledge;
    this.index = index;
    this.hierarchy = hierarchy;
  }

  /** Paths to the calls of a method, and to references to it, that can run nothing else. */
  List<TreePath> of(MethodSymbol method) {
    if (byName == null) {
      byName = new HashMap<>();
      index.all().forEach(top -> top.classes.values().stream().findFirst().ifPresent(this::read));
    }
    return known.computeIfAbsent(
        method,
        wanted ->
            byName.getOrDefault(wanted.getSimpleName().toString(), List.of()).stream()
                .filter(site -> isOf(site, wanted))
                .toList());
  }

  private boolean isOf(TreePath site, MethodSymbol wanted) {
    return Call.of(site.getLeaf())
        .filter(call -> hierarchy.targets(call).equals(List.of(wanted)))
        .isPresent();
  }

  private void read(TreePath type) {
    Map<MethodSymbol, Boolean> asked = new HashMap<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        add(tree);
        return super.visitMethodInvocation(tree, unused);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        add(tree);
        return super.visitMemberReference(tree, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree tree, Void unused) {
        add(tree);
        return super.visitNewClass(tree, unused);
      }

      private void add(Tree tree) {
        MethodSymbol method = Call.of(tree).map(Call::method).orElse(null);
        if (method != null && asked.computeIfAbsent(method, m -> matters(m))) {
          byName
              .computeIfAbsent(method.getSimpleName().toString(), k -> new ArrayList<>())
              .add(getCurrentPath());
        }
      }
    }.scan(type, null);
  }

  private boolean matters(MethodSymbol method) {
    ClassSymbol type = method.enclClass();
    if (type == null || index.type(type) == null) {
      return false;
    }
    try {
      return knowledge.async(method.getReturnType()).isPresent()
          || method.type.getParameterTypes().stream()
              .anyMatch(each -> each.isInterface() || knowledge.async(each).isPresent());
    } catch (CompletionFailure e) {
      return false;
    }
  }
}
