package io.github.futureproof.code;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import javax.tools.JavaFileObject;

/** Where a class comes from. */
public final class Provenance {
  private Provenance() {}

  /**
   * Whether javac read a class from a class file, not from a source of the compilation. The name of
   * a source file says nothing: javac takes that of a class file from its attributes.
   */
  public static boolean isClassFile(ClassSymbol type) {
    return type.classfile != null && type.classfile.getKind() == JavaFileObject.Kind.CLASS;
  }

  /** Whether a class belongs to the JDK, or to a standard that older ones had in it. */
  public static boolean isJdk(ClassSymbol type) {
    String name = type.flatName().toString();
    return name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("jdk.")
        || name.startsWith("sun.");
  }
}
