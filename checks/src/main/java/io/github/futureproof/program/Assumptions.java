package io.github.futureproof.program;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import io.github.futureproof.code.Variables;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;

/**
 * What the branches around say of the boolean parameters of the method that is being read: {@code
 * if (!inEventLoop) future.await()} waits for callers alone that pass {@code false}.
 */
final class Assumptions {
  private Map<VarSymbol, Boolean> known = Map.of();

  /** What is known at the current place; never changed afterwards. */
  Map<VarSymbol, Boolean> known() {
    return known;
  }

  /** From here on a condition holds, or fails, until what was known before is given back. */
  void assume(ExpressionTree condition, boolean holds, TreePath at) {
    Conditions.read(
        condition,
        holds,
        (expression, value) -> {
          VarSymbol variable = Variables.named(expression);
          if (variable != null && isSwitch(variable) && isNeverAssigned(variable, at)) {
            Map<VarSymbol, Boolean> more = new HashMap<>(known);
            more.put(variable, value);
            known = more;
          }
        });
  }

  void restore(Map<VarSymbol, Boolean> before) {
    known = before;
  }

  private static boolean isSwitch(VarSymbol variable) {
    return variable.getKind() == ElementKind.PARAMETER && variable.type.hasTag(TypeTag.BOOLEAN);
  }

  private static boolean isNeverAssigned(VarSymbol variable, TreePath at) {
    return Variables.of(variable, at).writes().isEmpty();
  }
}
