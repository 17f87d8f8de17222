package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Provenance;
import io.github.futureproof.knowledge.Answer;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Finds blocking calls behind a method of a class file.
 *
 * <p>From each method only those calls are followed that lie on <em>every</em> path from its entry
 * to a normal return (see {@link CodeFlow}): what a branch, a loop that may run no time, a handler
 * or a lambda does is unknown. A method that asks a guard question anywhere is taken not to block.
 * Calls are followed to their static target, up to a few hops; interface and abstract methods, and
 * all of the JDK, end the search unless facts speak of them.
 */
final class CodeSearch {
  private static final int MAX_HOPS = 6;
  private static final int MAX_METHODS = 2000;

  private final Knowledge knowledge;
  private final CodeSymbols symbols;
  private final ClassFiles files;
  private final Map<MethodSymbol, Optional<Witness>> ofNear = new HashMap<>();
  private final Map<MethodSymbol, Optional<Witness>> ofFar = new HashMap<>();
  private final Map<MethodSymbol, List<Reached>> calls = new HashMap<>();

  CodeSearch(Knowledge knowledge, CodeSymbols symbols, ClassFiles files) {
    this.knowledge = knowledge;
    this.symbols = symbols;
    this.files = files;
  }

  /** A method that is called for certain; with the fact by which the call blocks, or null. */
  private record Reached(MethodSymbol method, Fact fact) {}

  private record Visit(MethodSymbol method, Visit from, int depth) {}

  /** Whether what a call runs may be read from a class file. */
  static boolean mayRead(Call call) {
    return mayRead(call.method(), Hierarchy.isExact(call));
  }

  private static boolean mayRead(MethodSymbol method, boolean exact) {
    try {
      ClassSymbol owner = method.enclClass();
      return owner != null
          && Provenance.isClassFile(owner)
          && !Provenance.isJdk(owner)
          && !method.getModifiers().contains(Modifier.ABSTRACT)
          && !method.getModifiers().contains(Modifier.NATIVE)
          // A default method is what implementations replace.
          && (exact || !owner.isInterface());
    } catch (CompletionFailure e) {
      return false;
    }
  }

  /**
   * The nearest blocking call behind a method.
   *
   * @param near whether the method's own opening of a file counts; that of its helpers never does
   * @return a witness whose path begins with the first call inside that method; empty when there is
   *     none or it can't be told
   */
  Optional<Witness> blocking(MethodSymbol method, boolean near) {
    Map<MethodSymbol, Optional<Witness>> known = near ? ofNear : ofFar;
    Optional<Witness> answer = known.get(method);
    if (answer == null) {
      answer = mayRead(method, true) ? search(method, near) : Optional.empty();
      known.put(method, answer);
    }
    return answer;
  }

  private Optional<Witness> search(MethodSymbol root, boolean near) {
    Set<MethodSymbol> seen = new HashSet<>(Set.of(root));
    ArrayDeque<Visit> open = new ArrayDeque<>(List.of(new Visit(root, null, 0)));
    Optional<Witness> computes = Optional.empty();
    while (!open.isEmpty()) {
      Visit visit = open.poll();
      for (Reached next : calls(visit.method())) {
        if (next.fact() != null) {
          if ((!near || visit.depth() > 0) && Opens.is(next.fact(), next.method())) {
            continue;
          }
          Witness witness = witness(visit, next);
          if (!witness.computes()) {
            return Optional.of(witness);
          }
          computes = computes.isEmpty() ? Optional.of(witness) : computes;
        } else if (visit.depth() < MAX_HOPS
            && seen.size() < MAX_METHODS
            && seen.add(next.method())) {
          open.add(new Visit(next.method(), visit, visit.depth() + 1));
        }
      }
    }
    return computes;
  }

  private static Witness witness(Visit visit, Reached last) {
    LinkedList<Hop> path = new LinkedList<>();
    path.add(Hop.inClassFile(last.method()));
    for (Visit up = visit; up.from() != null; up = up.from()) {
      path.addFirst(Hop.inClassFile(up.method()));
    }
    return new Witness(
        path, last.fact(), Hop.name(last.method()), BlockingSearch.isTimed(last.fact()));
  }

  private List<Reached> calls(MethodSymbol method) {
    List<Reached> found = calls.get(method);
    if (found == null) {
      found = read(method);
      calls.put(method, found);
    }
    return found;
  }

  private List<Reached> read(MethodSymbol method) {
    Optional<CodeFlow.Summary> found = files.read(method.enclClass(), symbols.key(method));
    if (found.isEmpty()) {
      return List.of();
    }
    CodeFlow.Summary code = found.get();
    List<Reached> result = new ArrayList<>();
    for (CodeFlow.Instruction call : code.certain()) {
      Optional<MethodSymbol> callee = symbols.find(call);
      if (callee.isPresent()) {
        add(call, callee.get(), result);
      }
    }
    // Questions are looked up only where their answer would matter.
    return result.isEmpty() || asksGuard(code) ? List.of() : result;
  }

  private boolean asksGuard(CodeFlow.Summary code) {
    for (CodeFlow.Instruction question : code.questions()) {
      Optional<MethodSymbol> callee = symbols.find(question);
      if (callee.isPresent() && knowledge.about(Fact.Guards.class, callee.get()).isKnown()) {
        return true;
      }
    }
    return false;
  }

  private void add(CodeFlow.Instruction call, MethodSymbol callee, List<Reached> into) {
    Answer<Fact.Blocks> blocks = knowledge.about(Fact.Blocks.class, callee);
    if (blocks.denied()) {
      return;
    }
    Optional<Fact.Waits> waits = knowledge.about(Fact.Waits.class, callee).first();
    Fact fact = waits.isPresent() ? waits.get() : blocks.first().orElse(null);
    if (fact != null) {
      int limit = waits.isPresent() ? waits.get().limit() : ((Fact.Blocks) fact).limit();
      if (!call.isNegligible(limit)) {
        into.add(new Reached(callee, fact));
      }
    } else if (mayRead(callee, call.exact())) {
      into.add(new Reached(callee, null));
    }
  }
}
