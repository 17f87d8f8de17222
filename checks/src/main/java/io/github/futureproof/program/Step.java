package io.github.futureproof.program;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.knowledge.Fact;
import java.util.List;

/** One thing that a body does, unguarded, on the way to blocking. */
sealed interface Step {
  /** The call. */
  At at();

  /**
   * A call and where it stands; turned into a {@link Hop} only when it is told.
   *
   * @param certain whether it is made whenever the body returns normally
   */
  record At(MethodSymbol callee, Tree call, CompilationUnitTree unit, boolean certain) {
    Hop hop() {
      return Hop.inSource(callee, call, unit);
    }
  }

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
