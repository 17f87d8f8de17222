package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Methods that were searched to their end and reach nothing. Farther from the body less counts, so
 * what is clean near it is clean everywhere.
 */
final class Clean {
  private final Set<MethodSymbol> near = new HashSet<>();
  private final Set<MethodSymbol> far = new HashSet<>();

  boolean contains(MethodSymbol method, int depth) {
    return near.contains(method) || BlockingSearch.isFar(depth) && far.contains(method);
  }

  /** Adds methods with the depths at which they were searched. */
  void addAll(Map<MethodSymbol, Integer> seen) {
    seen.forEach((method, depth) -> (BlockingSearch.isFar(depth) ? far : near).add(method));
  }
}
