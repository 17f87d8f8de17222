package io.github.futureproof.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;

/** Tells code that a generator wrote. */
public final class Generated {
  private Generated() {}

  /**
   * Whether a file carries {@code @Generated} on a top-level class, or lies where build tools put
   * generated sources.
   */
  public static boolean isGenerated(CompilationUnitTree unit) {
    String file = unit.getSourceFile().getName().replace('\\', '/');
    if (file.contains("/generated-sources/")
        || file.contains("/generated-test-sources/")
        || file.contains("/generated/sources/")) {
      return true;
    }
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree type) {
        for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
          Symbol symbol = ASTHelpers.getSymbol(annotation.getAnnotationType());
          if (symbol != null && symbol.getSimpleName().contentEquals("Generated")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
