package io.github.futureproof.program;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;

/**
 * One call on the way to something.
 *
 * @param text what is called, such as {@code Repo.load} or {@code new Socket}
 * @param file the source file that holds the call, as javac names it; null where the call is in a
 *     class file
 * @param line the call's line from 1, or 0 where there is none
 * @param offset the call's character offset (its preferred position), or -1
 */
public record Hop(String text, String file, long line, int offset) {

  static Hop inSource(MethodSymbol callee, Tree call, CompilationUnitTree unit) {
    return inSource(name(callee), call, unit);
  }

  static Hop inSource(String text, Tree at, CompilationUnitTree unit) {
    int offset = ((JCTree) at).getPreferredPosition();
    long line =
        offset < 0 || unit.getLineMap() == null ? 0 : unit.getLineMap().getLineNumber(offset);
    return new Hop(text, unit.getSourceFile().getName(), line, offset);
  }

  static Hop inClassFile(MethodSymbol callee) {
    return new Hop(name(callee), null, 0, -1);
  }

  /** A method's name in messages: {@code Type.method}, {@code new Type}. */
  static String name(MethodSymbol method) {
    ClassSymbol owner = method.enclClass();
    if (owner == null) {
      return method.getSimpleName().toString();
    }
    String type = owner.getSimpleName().toString();
    if (type.isEmpty()) {
      // An anonymous class is known by what it extends.
      boolean plain = owner.getInterfaces().isEmpty();
      type =
          (plain ? owner.getSuperclass() : owner.getInterfaces().get(0))
              .tsym
              .getSimpleName()
              .toString();
    }
    return method.isConstructor() ? "new " + type : type + "." + method.getSimpleName();
  }
}
