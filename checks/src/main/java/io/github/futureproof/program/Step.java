package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.knowledge.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that a body does, unguarded, on the way to blocking. */
sealed interface Step {
  /** The call. */
  At at();

  /**
   * A call and where it stands; turned into a {@link Hop} only when it is told.
   *
   * @param under when it is made
   */
  record At(MethodSymbol callee, Tree call, CompilationUnitTree unit, Under under) {
    Hop hop() {
      return Hop.inSource(callee, call, unit);
    }

    /**
     * Whether a call rules this one out by the constants that it passes.
     *
     * @param method the method in which this call stands, and which that other call runs
     */
    boolean isRuledOutBy(At caller, MethodSymbol method) {
      Optional<Call> by = under.switches().isEmpty() ? Optional.empty() : Call.of(caller.call());
      if (by.isEmpty()) {
        return false;
      }
      List<? extends ExpressionTree> args = by.get().args();
      List<VarSymbol> parameters = method.params();
      for (int i = 0; i < Math.min(args.size(), parameters.size()); i++) {
        Boolean wanted = under.switches().get(parameters.get(i));
        Object given = wanted == null ? null : ASTHelpers.constValue(args.get(i));
        if (given instanceof Boolean && !given.equals(wanted)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * When a call is made.
   *
   * @param certain whether it is made whenever the body returns normally
   * @param switches what boolean parameters of the method around must be for it to be made
   */
  record Under(boolean certain, Map<VarSymbol, Boolean> switches) {}

  /**
   * It blocks right here.
   *
   * @param closed whether what it opens is closed here as well, and so is read or written here
   */
  record Blocks(At at, Fact fact, boolean timed, boolean closed) implements Step {
    Blocks(At at, Fact fact, boolean timed) {
      this(at, fact, timed, false);
    }

    Blocks inResource() {
      return new Blocks(at, fact, timed, true);
    }
  }

  /** It runs one of these bodies of the compilation. */
  record Into(At at, List<MethodSymbol> targets) implements Step {}

  /** It runs a method that lies in a class file. */
  record Outside(At at) implements Step {}
}
