package io.github.futureproof.standalone.boot;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Collectors;

/** The packages of javac that Error Prone and we need, and how they are opened. */
final class Doors {

  private static final String JAVAC = "com.sun.tools.javac.";
  private static final List<String> PACKAGES =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private Doors() {}

  /**
   * Opens the compiler to all unnamed modules, unless flags of the JVM have done so.
   *
   * @param compiler the module that javac is in
   * @param to an unnamed module, to look whether it is open
   * @return whether it is open now
   */
  static boolean open(Module compiler, Module to) {
    if (isOpen(compiler, to)) {
      return true;
    }
    try {
      MethodHandle open =
          insideOf(Module.class)
              .findVirtual(
                  Module.class,
                  "implAddOpensToAllUnnamed",
                  MethodType.methodType(void.class, String.class));
      for (String each : PACKAGES) {
        open.invoke(compiler, JAVAC + each);
      }
    } catch (Throwable e) {
      // Refused, in whichever way this JVM does it: isOpen has the answer.
    }
    return isOpen(compiler, to);
  }

  /** What a user can add where this JVM refuses. */
  static String advice() {
    return "These flags for the JVM that runs javac open it (Maven: in .mvn/jvm.config; Gradle: in"
        + " org.gradle.jvmargs; javac and compilers in a process of their own: each with -J before"
        + " it):\n"
        + flags().stream().map(flag -> "  " + flag).collect(Collectors.joining("\n"));
  }

  static List<String> flags() {
    return PACKAGES.stream()
        .map(each -> "--add-opens=jdk.compiler/" + JAVAC + each + "=ALL-UNNAMED")
        .toList();
  }

  private static boolean isOpen(Module compiler, Module to) {
    return PACKAGES.stream().allMatch(each -> compiler.isOpen(JAVAC + each, to));
  }

  /**
   * A lookup that may call private methods of a class of the JDK. The factory with which
   * serialization libraries make objects gives it; unlike sun.misc.Unsafe, no Java from 17 to 25
   * warns of that or denies it.
   */
  private static MethodHandles.Lookup insideOf(Class<?> type) throws ReflectiveOperationException {
    Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
    Constructor<?> lookup = MethodHandles.Lookup.class.getDeclaredConstructor(Class.class);
    Object accessible =
        factory
            .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
            .invoke(
                factory.getMethod("getReflectionFactory").invoke(null),
                MethodHandles.Lookup.class,
                lookup);
    return (MethodHandles.Lookup) ((Constructor<?>) accessible).newInstance(type);
  }
}
