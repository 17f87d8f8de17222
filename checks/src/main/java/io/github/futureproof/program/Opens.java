package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.knowledge.Fact;

/**
 * The mere opening of a file: a constructor, or a static factory of the type itself. It is short,
 * and what it opens may well be read and sent asynchronously; so it counts only near the body, or
 * where the file is closed again.
 */
final class Opens {
  private Opens() {}

  static boolean is(Step.Blocks step) {
    return is(step.fact(), step.at().callee());
  }

  static boolean is(Fact fact, MethodSymbol callee) {
    return fact instanceof Fact.Blocks blocks
        && blocks.kind() == Fact.BlockKind.IO
        && (callee.isConstructor()
            || callee.isStatic() && callee.getReturnType().tsym == callee.owner);
  }
}
