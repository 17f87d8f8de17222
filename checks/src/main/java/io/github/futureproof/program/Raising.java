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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Asked, Optional<Thrown>> ofMethods = new HashMap<>();

  Raising(RaiseScanner.Reader reader, ClassIndex index) {
    this.reader = reader;
    this.index = index;
  }

  private record Asked(MethodSymbol method, int depth) {}

  /**
   * A method to look through, or the body of a task.
   *
   * @param method null for the body of a task
   * @param caught what is caught around the calls that lead to it
   * @param given its parameters whose functions stand in the call
   */
  record Visit(MethodSymbol method, Set<TypeSymbol> caught, Set<VarSymbol> given) {}

  /**
   * How a body comes to throw; empty where there is no sign that it does.
   *
   * @param depth how many calls lead to the body from where somebody asks
   */
  Optional<Thrown> thrown(TreePath body, int depth) {
    if (body.getLeaf() instanceof MethodTree tree) {
      return tree.getBody() == null ? Optional.empty() : search(Constructors.parts(body), depth);
    }
    if (body.getLeaf() instanceof LambdaExpressionTree lambda) {
      return search(List.of(new TreePath(body, lambda.getBody())), depth);
    }
    if (body.getLeaf() instanceof MemberReferenceTree) {
      return Call.of(body.getLeaf())
          .map(call -> thrown(body, call, depth))
          .orElse(Optional.of(Thrown.UNSEEN));
    }
    return search(List.of(body), depth);
  }

  Optional<Thrown> thrown(MethodSymbol method, int depth) {
    Asked asked = new Asked(method, depth);
    Optional<Thrown> known = ofMethods.get(asked);
    if (known == null) {
      TreePath path = index.method(method);
      known = path == null ? Optional.of(Thrown.UNSEEN) : search(Constructors.parts(path), depth);
      ofMethods.put(asked, known);
    }
    return known;
  }

  private Optional<Thrown> thrown(TreePath path, Call reference, int depth) {
    RaiseScanner scanner = new RaiseScanner(reader, depth);
    scanner.call(path, reference);
    // The method that is referred to is the task itself.
    return search(scanner, depth - 1);
  }

  /** Whether a body, or a helper that it calls, catches something: somebody thought of failures. */
  boolean takesCare(TreePath body) {
    RaiseScanner scanner = new RaiseScanner(reader, 0);
    scanner.read(body);
    return scanner.catches()
        || scanner.visits().keySet().stream()
            .anyMatch(
                visit -> {
                  RaiseScanner helper = new RaiseScanner(reader, visit, 1);
                  Constructors.parts(index.method(visit.method())).forEach(helper::read);
                  return helper.catches();
                });
  }

  private Optional<Thrown> search(List<TreePath> parts, int depth) {
    RaiseScanner scanner = new RaiseScanner(reader, depth);
    parts.forEach(scanner::read);
    return search(scanner, depth);
  }

  private Optional<Thrown> search(RaiseScanner first, int depth) {
    record Layer(Visit visit, List<Hop> way) {}
    if (first.raised().isPresent()) {
      return first.raised().map(hop -> new Thrown(List.of(hop)));
    }
    Set<Visit> seen = new HashSet<>();
    ArrayDeque<Layer> open = new ArrayDeque<>();
    first.visits().forEach((visit, hop) -> open.add(new Layer(visit, List.of(hop))));
    while (!open.isEmpty() && seen.size() < MAX_METHODS) {
      Layer layer = open.poll();
      if (!seen.add(layer.visit())) {
        continue;
      }
      RaiseScanner scanner = new RaiseScanner(reader, layer.visit(), depth + layer.way().size());
      Constructors.parts(index.method(layer.visit().method())).forEach(scanner::read);
      if (scanner.raised().isPresent()) {
        return Optional.of(new Thrown(longer(layer.way(), scanner.raised().get())));
      }
      if (depth + layer.way().size() < MAX_DEPTH) {
        scanner
            .visits()
            .forEach((visit, hop) -> open.add(new Layer(visit, longer(layer.way(), hop))));
      }
    }
    return Optional.empty();
  }

  private static List<Hop> longer(List<Hop> way, Hop hop) {
    List<Hop> all = new ArrayList<>(way);
    all.add(hop);
    return all;
  }
}
