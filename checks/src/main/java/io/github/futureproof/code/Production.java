package io.github.futureproof.code;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.tree.JCTree;
import java.util.Set;

/** Tells code that serves tests and developers by the name of its package. */
public final class Production {
  private static final Set<String> OTHERS =
      Set.of(
          "devmode",
          "devui",
          "devtools",
          "testing",
          "testutil",
          "testutils",
          "testsupport",
          "testkit",
          "testfixtures",
          "benchmark",
          "benchmarks",
          "jmh");

  private Production() {}

  /** Whether nothing in a file's package name says that it is for tests or for developers. */
  public static boolean isProduction(CompilationUnitTree unit) {
    PackageSymbol own = ((JCTree.JCCompilationUnit) unit).packge;
    if (own == null) {
      return true;
    }
    for (String part : own.getQualifiedName().toString().split("\\.")) {
      if (OTHERS.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
