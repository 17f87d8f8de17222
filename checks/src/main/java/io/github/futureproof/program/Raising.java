package io.github.futureproof.program;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a body shows something that may throw out of it: a search, breadth first and not deep,
 * through the methods of the compilation that it calls outside of a {@code try} that catches all.
 *
 * <p>A few steps are enough: what may happen far away, in the helpers of helpers, is nothing that a
 * reader of the body would believe.
 */
final class Raising {
  private static final int MAX_DEPTH = 3;
  private static final int MAX_METHODS = 60;

  private final RaiseScanner.Reader reader;
  private final ClassIndex index;
  private final Map<MethodSymbol, Boolean> ofMethods = new HashMap<>();

  Raising(RaiseScanner.Reader reader, ClassIndex index) {
    this.reader = reader;
    this.index = index;
  }

  /**
   * A method to look through.
   *
   * @param caught what is caught around the calls that lead to it
   * @param given its parameters whose functions stand in the call
   */
  record Visit(MethodSymbol method, Set<TypeSymbol> caught, Set<VarSymbol> given) {}

  boolean mayThrow(TreePath body) {
    if (body.getLeaf() instanceof MethodTree tree) {
      return tree.getBody() != null && search(Constructors.parts(body));
    }
    if (body.getLeaf() instanceof LambdaExpressionTree lambda) {
      return search(List.of(new TreePath(body, lambda.getBody())));
    }
    if (body.getLeaf() instanceof MemberReferenceTree) {
      return Call.of(body.getLeaf()).map(call -> mayThrow(body, call)).orElse(true);
    }
    return search(List.of(body));
  }

  boolean mayThrow(MethodSymbol method) {
    Boolean known = ofMethods.get(method);
    if (known == null) {
      TreePath path = index.method(method);
      known = path == null || search(Constructors.parts(path));
      ofMethods.put(method, known);
    }
    return known;
  }

  private boolean mayThrow(TreePath path, Call reference) {
    RaiseScanner scanner = new RaiseScanner(reader);
    scanner.call(path, reference);
    return raises(scanner);
  }

  private boolean search(List<TreePath> parts) {
    RaiseScanner scanner = new RaiseScanner(reader);
    parts.forEach(scanner::read);
    return raises(scanner);
  }

  private boolean raises(RaiseScanner first) {
    record Layer(Visit visit, int depth) {}
    if (first.raises()) {
      return true;
    }
    Set<Visit> seen = new HashSet<>();
    ArrayDeque<Layer> open = new ArrayDeque<>();
    first.visits().forEach(visit -> open.add(new Layer(visit, 1)));
    while (!open.isEmpty() && seen.size() < MAX_METHODS) {
      Layer layer = open.poll();
      if (!seen.add(layer.visit())) {
        continue;
      }
      RaiseScanner scanner = new RaiseScanner(reader, layer.visit());
      Constructors.parts(index.method(layer.visit().method())).forEach(scanner::read);
      if (scanner.raises()) {
        return true;
      }
      if (layer.depth() < MAX_DEPTH) {
        scanner.visits().forEach(visit -> open.add(new Layer(visit, layer.depth() + 1)));
      }
    }
    return false;
  }
}
