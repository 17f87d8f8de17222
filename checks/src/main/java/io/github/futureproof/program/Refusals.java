package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.Set;

/** What helpers throw at callers that use them in a wrong way, which those would know. */
final class Refusals {
  private static final Set<String> PRECONDITIONS =
      Set.of(
          "java.lang.NullPointerException",
          "java.util.NoSuchElementException",
          "java.lang.UnsupportedOperationException",
          "java.lang.IndexOutOfBoundsException");

  private static final Set<String> STATES =
      Set.of("java.lang.IllegalArgumentException", "java.lang.IllegalStateException");

  private Refusals() {}

  /**
   * Whether an exception is such a one.
   *
   * @param exception the type of what is thrown, or null
   * @param method the helper that throws it, or null for the body of a task
   * @param depth how many calls lead from the task to the helper
   */
  static boolean isOne(Type exception, MethodSymbol method, int depth) {
    if (exception == null || depth <= 0) {
      return false;
    }
    String name = exception.tsym.getQualifiedName().toString();
    return PRECONDITIONS.contains(name)
        || depth >= Suspects.FAR && computes(method) && STATES.contains(name);
  }

  /**
   * Far away, what computes something refuses what it can't; what only checks is there to throw.
   */
  private static boolean computes(MethodSymbol method) {
    return method != null && !method.getReturnType().hasTag(TypeTag.VOID);
  }
}
