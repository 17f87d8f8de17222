package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.knowledge.Answer;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Finds the nearest blocking call that a body reaches: breadth first, in source order.
 *
 * <p>Each answer depends on its root alone. What is remembered between questions is either the
 * answer for a root, or that a whole set of methods, searched to its end, reaches nothing; leaving
 * those out changes no other answer. So the order of questions, and of files, does not matter.
 *
 * <p>A way counts when it is short or certain: the body and the helpers that it calls may do things
 * under conditions; from the second helper on only what they do whenever they return counts.
 */
final class BlockingSearch {
  private static final int MAX_DEPTH = 12;
  private static final int MAX_METHODS = 5000;
  private static final Predicate<Witness> ANY = witness -> true;

  private final Knowledge knowledge;
  private final ClassIndex index;
  private final CallReader reader;
  private final CodeSearch code;
  private final Map<MethodSymbol, List<Step>> steps = new HashMap<>();
  private final Map<Tree, Optional<Witness>> ofTrees = new IdentityHashMap<>();
  private final Map<MethodSymbol, Optional<Witness>> ofMethods = new HashMap<>();
  private final Map<MethodSymbol, Optional<Witness>> ofTargets = new HashMap<>();
  private final Map<MethodSymbol, Optional<Witness>> ofFarTargets = new HashMap<>();
  private final Clean clean = new Clean();
  private final Clean cleanTargets = new Clean();

  BlockingSearch(Knowledge knowledge, ClassIndex index, CallReader reader, CodeSearch code) {
    this.knowledge = knowledge;
    this.index = index;
    this.reader = reader;
    this.code = code;
  }

  /** A method on the way, and the call that led there. */
  private record Visit(
      List<Step> steps, MethodSymbol method, Visit from, Step.At call, int depth) {}

  /** Whether only certain calls count at a depth; the body has depth 0, its helpers 1. */
  static boolean isFar(int depth) {
    return depth > 1;
  }

  Optional<Witness> of(TreePath body) {
    Optional<Witness> known = ofTrees.get(body.getLeaf());
    if (known == null) {
      known = search(root(body), ANY);
      ofTrees.put(body.getLeaf(), known);
    }
    return known;
  }

  /** The nearest one that is wanted. */
  Optional<Witness> of(TreePath body, Predicate<Witness> wanted) {
    Optional<Witness> nearest = of(body);
    return nearest.isEmpty() || wanted.test(nearest.get()) ? nearest : search(root(body), wanted);
  }

  private Visit root(TreePath body) {
    if (body.getLeaf() instanceof MethodTree tree) {
      MethodSymbol method = ASTHelpers.getSymbol(tree);
      if (index.method(method) != null) {
        return new Visit(steps(method), method, null, null, 0);
      }
    }
    // A method that is referred to is the body itself, not a helper of it.
    int depth = body.getLeaf() instanceof MemberReferenceTree ? -1 : 0;
    return new Visit(new BodyScanner(reader).read(body), null, null, null, depth);
  }

  Optional<Witness> of(MethodSymbol method) {
    Optional<Witness> known = ofMethods.get(method);
    if (known == null) {
      known = ask(method);
      ofMethods.put(method, known);
    }
    return known;
  }

  private Optional<Witness> ask(MethodSymbol method) {
    Answer<Fact.Blocks> blocks = knowledge.about(Fact.Blocks.class, method);
    if (blocks.denied()) {
      return Optional.empty();
    }
    Optional<? extends Fact> fact = knowledge.about(Fact.Waits.class, method).first();
    if (fact.isEmpty()) {
      fact = blocks.first();
    }
    if (fact.isPresent()) {
      Hop hop = Hop.inClassFile(method);
      return Optional.of(new Witness(List.of(hop), fact.get(), hop.text(), isTimed(fact.get())));
    }
    if (index.method(method) == null) {
      return code.blocking(method, true);
    }
    return of(index.method(method));
  }

  static boolean isTimed(Fact fact) {
    return fact instanceof Fact.Waits waits
        ? waits.limit() >= 0
        : fact instanceof Fact.Blocks blocks && blocks.limit() >= 0;
  }

  private Optional<Witness> search(Visit root, Predicate<Witness> wanted) {
    return new Search(clean, this::agreed, wanted).from(root);
  }

  /** Without calls with several implementations: to judge such a call would ask for itself. */
  private Optional<Witness> searchWithin(Visit target) {
    return new Search(cleanTargets, (visit, into) -> Optional.empty(), ANY).from(target);
  }

  /** One search, breadth first; it remembers what certainly leads nowhere. */
  private final class Search {
    private final Clean known;
    private final BiFunction<Visit, Step.Into, Optional<Witness>> choices;
    private final Predicate<Witness> wanted;
    private final Map<MethodSymbol, Integer> seen = new HashMap<>();
    private final ArrayDeque<Visit> open = new ArrayDeque<>();

    /** Whether what was seen may still reach something. */
    private boolean cut;

    /**
     * Makes a search.
     *
     * @param choices what is reached by a call with several implementations
     */
    Search(
        Clean known,
        BiFunction<Visit, Step.Into, Optional<Witness>> choices,
        Predicate<Witness> wanted) {
      this.known = known;
      this.choices = choices;
      this.wanted = wanted;
    }

    Optional<Witness> from(Visit root) {
      if (root.method() != null) {
        seen.put(root.method(), root.depth());
      }
      open.add(root);
      Optional<Witness> computes = Optional.empty();
      while (!open.isEmpty()) {
        Visit visit = open.poll();
        for (Step step : visit.steps()) {
          Optional<Witness> found = reached(visit, step);
          cut |= found.isPresent();
          found = found.filter(wanted);
          if (found.isPresent() && !found.get().computes()) {
            return found;
          }
          computes = computes.isEmpty() ? found : computes;
        }
      }
      if (!cut) {
        known.addAll(seen);
      }
      return computes;
    }

    /** What blocks at a step; where it leads into another body, that is searched later. */
    private Optional<Witness> reached(Visit visit, Step step) {
      if (isFar(visit.depth()) && !countsFar(step)) {
        return Optional.empty();
      }
      if (visit.call() != null && step.at().isRuledOutBy(visit.call(), visit.method())) {
        // Another call of this method may say otherwise.
        cut = true;
        return Optional.empty();
      }
      if (step instanceof Step.Blocks blocks) {
        return Optional.of(witness(visit, blocks));
      }
      if (step instanceof Step.Outside outside) {
        return code.blocking(outside.at().callee(), !isFar(visit.depth() + 1))
            .map(tail -> join(visit, step.at(), tail));
      }
      Step.Into into = (Step.Into) step;
      if (into.targets().size() > 1) {
        return choices.apply(visit, into);
      }
      enter(visit, into);
      return Optional.empty();
    }

    private void enter(Visit visit, Step.Into into) {
      MethodSymbol target = into.targets().get(0);
      int depth = visit.depth() + 1;
      if (seen.containsKey(target) || known.contains(target, depth)) {
        return;
      }
      if (depth > MAX_DEPTH || seen.size() >= MAX_METHODS) {
        cut = true;
        return;
      }
      seen.put(target, depth);
      open.add(new Visit(steps(target), target, visit, into.at(), depth));
    }
  }

  private static boolean countsFar(Step step) {
    return step.at().under().certain()
        && !(step instanceof Step.Blocks blocks && !blocks.closed() && Opens.is(blocks));
  }

  /** Several implementations block when each of them does; the first one is shown. */
  private Optional<Witness> agreed(Visit visit, Step.Into into) {
    Optional<Witness> first = Optional.empty();
    boolean far = isFar(visit.depth() + 1);
    Map<MethodSymbol, Optional<Witness>> known = far ? ofFarTargets : ofTargets;
    for (MethodSymbol target : into.targets()) {
      Optional<Witness> one = known.get(target);
      if (one == null) {
        one = searchWithin(new Visit(steps(target), target, null, null, far ? 2 : 1));
        known.put(target, one);
      }
      if (one.isEmpty()) {
        return Optional.empty();
      }
      first = first.isEmpty() ? one : first;
    }
    return first.map(tail -> join(visit, into.at(), tail));
  }

  private static Witness witness(Visit visit, Step.Blocks blocks) {
    LinkedList<Hop> path = path(visit);
    path.add(blocks.at().hop());
    return new Witness(path, blocks.fact(), Hop.name(blocks.at().callee()), blocks.timed());
  }

  private static Witness join(Visit visit, Step.At call, Witness tail) {
    LinkedList<Hop> path = path(visit);
    path.add(call.hop());
    path.addAll(tail.path());
    return new Witness(path, tail.fact(), tail.api(), tail.timed());
  }

  private static LinkedList<Hop> path(Visit visit) {
    LinkedList<Hop> path = new LinkedList<>();
    for (Visit up = visit; up != null && up.call() != null; up = up.from()) {
      path.addFirst(up.call().hop());
    }
    return path;
  }

  private List<Step> steps(MethodSymbol method) {
    List<Step> known = steps.get(method);
    if (known == null) {
      known = new ArrayList<>();
      for (TreePath part : Constructors.parts(index.method(method))) {
        known.addAll(new BodyScanner(reader).read(part));
      }
      steps.put(method, known);
    }
    return known;
  }
}
