package io.github.futureproof.program;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.code.Call;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a body lets exceptions out: a search, through the helpers that it calls outside of any
 * {@code try}, for something that may throw.
 */
final class Throwing {
  private static final int MAX_METHODS = 200;

  private final ClassIndex index;
  private final ThrowScanner.Reader reader;
  private final Map<MethodSymbol, Optional<Set<MethodSymbol>>> needs = new HashMap<>();

  Throwing(ThrowScanner.Reader reader, ClassIndex index) {
    this.reader = reader;
    this.index = index;
  }

  boolean cannotThrow(TreePath body) {
    Tree leaf = body.getLeaf();
    if (leaf instanceof MethodTree tree) {
      return tree.getBody() != null && cannotThrow(new TreePath(body, tree.getBody()));
    }
    if (leaf instanceof LambdaExpressionTree lambda) {
      return cannotThrow(new TreePath(body, lambda.getBody()));
    }
    if (leaf instanceof MemberReferenceTree) {
      return Call.of(leaf).map(this::cannotThrow).orElse(false);
    }
    return ThrowScanner.needs(body, reader).map(this::holds).orElse(false);
  }

  private boolean cannotThrow(Call reference) {
    return reader.targets(reference).map(this::holds).orElse(false);
  }

  boolean cannotThrow(MethodSymbol method) {
    return index.method(method) != null && holds(Set.of(method));
  }

  /** Whether methods, and all that they call unprotected, throw nothing. */
  private boolean holds(Set<MethodSymbol> methods) {
    Set<MethodSymbol> seen = new HashSet<>(methods);
    ArrayDeque<MethodSymbol> open = new ArrayDeque<>(methods);
    while (!open.isEmpty()) {
      Optional<Set<MethodSymbol>> next = needs(open.poll());
      if (next.isEmpty() || seen.size() > MAX_METHODS) {
        return false;
      }
      for (MethodSymbol method : next.get()) {
        if (seen.add(method)) {
          open.add(method);
        }
      }
    }
    return true;
  }

  /** The methods on which a method's silence depends; empty when it may throw by itself. */
  private Optional<Set<MethodSymbol>> needs(MethodSymbol method) {
    Optional<Set<MethodSymbol>> known = needs.get(method);
    if (known == null) {
      TreePath path = index.method(method);
      known = path == null ? Optional.empty() : needs(Constructors.parts(path));
      needs.put(method, known);
    }
    return known;
  }

  private Optional<Set<MethodSymbol>> needs(List<TreePath> parts) {
    Set<MethodSymbol> all = new HashSet<>();
    for (TreePath part : parts) {
      Optional<Set<MethodSymbol>> one = ThrowScanner.needs(part, reader);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(one.get());
    }
    return Optional.of(all);
  }
}
