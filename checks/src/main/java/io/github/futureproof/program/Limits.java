package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.futureproof.code.Call;
import java.util.Locale;

/** Whether the time limit of a wait is so short that nobody would call it blocking. */
final class Limits {
  private static final double BUDGET_MILLIS = 10;

  private Limits() {}

  /**
   * Whether a call waits for a constant time within the budget.
   *
   * @param position the argument that is the limit, or -1 where there is none
   */
  static boolean isNegligible(Call call, int position) {
    ExpressionTree limit = call.arg(position);
    if (limit == null) {
      return false;
    }
    if (ASTHelpers.constValue(limit) instanceof Number amount) {
      ExpressionTree unit = isOfUnit(call) ? call.receiver() : call.arg(position + 1);
      return isNegligible(amount.doubleValue(), unit(unit));
    }
    // A duration made of a constant: ofMillis(5), ofSeconds(0).
    if (limit instanceof MethodInvocationTree made
        && made.getArguments().size() == 1
        && ASTHelpers.constValue(made.getArguments().get(0)) instanceof Number amount) {
      Symbol maker = TreeInfo.symbol((JCTree) made.getMethodSelect());
      String name = maker == null ? "" : maker.getSimpleName().toString();
      return name.startsWith("of") && isNegligible(amount.doubleValue(), name.substring(2));
    }
    return ASTHelpers.getSymbol(limit) instanceof Symbol.VarSymbol constant
        && constant.getKind().isField()
        && constant.getSimpleName().contentEquals("ZERO");
  }

  /** Whether an amount of a unit, by its name (null: milliseconds), is within the budget. */
  static boolean isNegligible(double amount, String unit) {
    if (amount <= 0) {
      return true;
    }
    Double millis = millis(unit);
    return millis != null && amount * millis <= BUDGET_MILLIS;
  }

  /** Whether the unit itself is told to wait: {@code SECONDS.sleep(2)}. */
  private static boolean isOfUnit(Call call) {
    return call.isInstance() && call.site() != null && call.site().tsym.isEnum();
  }

  private static String unit(ExpressionTree tree) {
    if (tree == null || ASTHelpers.constValue(tree) instanceof Number) {
      return null;
    }
    Symbol symbol = ASTHelpers.getSymbol(tree);
    return symbol == null ? "?" : symbol.getSimpleName().toString();
  }

  private static Double millis(String unit) {
    if (unit == null) {
      return 1.0;
    }
    switch (unit.toUpperCase(Locale.ROOT)) {
      case "NANOS":
      case "NANOSECONDS":
        return 1e-6;
      case "MICROS":
      case "MICROSECONDS":
        return 1e-3;
      case "MILLIS":
      case "MILLISECONDS":
        return 1.0;
      case "SECONDS":
        return 1e3;
      default:
        return unit.matches("(?i)minutes|hours|days") ? (Double) 1e5 : null;
    }
  }
}
