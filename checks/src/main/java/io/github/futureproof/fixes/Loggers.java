package io.github.futureproof.fixes;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Javac;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.Optional;

/** How a class already reports failures: by the logger it has, else to the thread's handler. */
public final class Loggers {
  private static final String UNCAUGHT =
      """
      Thread.currentThread()
          .getUncaughtExceptionHandler()
          .uncaughtException(Thread.currentThread(), {error})\
      """;

  private final Javac javac;
  private final Knowledge knowledge;

  /** Makes one for a compilation. */
  public Loggers(Javac javac, Knowledge knowledge) {
    this.javac = javac;
    this.knowledge = knowledge;
  }

  /**
   * An expression that reports a failure: a template, in which types to import are holes.
   *
   * @param path where it will stand
   * @param message what failed, without quotes
   * @param error the name of the throwable
   */
  public String report(TreePath path, String message, String error) {
    String template = template(path).orElse(UNCAUGHT);
    return template
        .replace("{message}", "\"" + message.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .replace("{error}", error);
  }

  private Optional<String> template(TreePath path) {
    boolean isStatic = false;
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof MethodTree method) {
        isStatic |= ASTHelpers.getSymbol(method).isStatic();
      } else if (up.getLeaf() instanceof BlockTree block) {
        isStatic |= block.isStatic();
      } else if (up.getLeaf() instanceof VariableTree variable) {
        Symbol symbol = ASTHelpers.getSymbol(variable);
        isStatic |= symbol.owner instanceof ClassSymbol && symbol.isStatic();
      } else if (up.getLeaf() instanceof ClassTree type) {
        ClassSymbol symbol = ASTHelpers.getSymbol(type);
        Optional<String> found = inClass(symbol, isStatic);
        if (found.isPresent()) {
          return found;
        }
        isStatic |= symbol.isStatic();
      }
    }
    return Optional.empty();
  }

  private Optional<String> inClass(ClassSymbol type, boolean isStatic) {
    for (Javac.Super up : javac.supers(type).values()) {
      try {
        for (Symbol member : up.symbol().members().getSymbols(s -> s instanceof VarSymbol)) {
          boolean visible =
              up.distance() == 0 || (member.flags() & (Flags.PROTECTED | Flags.PUBLIC)) != 0;
          if (visible && (!isStatic || member.isStatic())) {
            for (Fact.Logs logs : knowledge.loggers()) {
              if (javac.isSubtype(member.type, logs.origin().subject().type())) {
                return Optional.of(logs.text().replace("{logger}", member.name.toString()));
              }
            }
          }
        }
      } catch (CompletionFailure e) {
        // A class above that can't be read has no logger that could be shown.
      }
    }
    return Optional.empty();
  }
}
