package io.github.futureproof.maven;

import java.io.Console;

/** Whether somebody looks. */
final class Terminal {
  private Terminal() {}

  /** Whether Maven's input and output are a terminal. */
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there may be a console that is no terminal, and a method that says so.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
