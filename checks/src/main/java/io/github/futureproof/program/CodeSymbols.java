package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Log;
import com.sun.tools.javac.util.Name;
import io.github.futureproof.code.Javac;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds javac's symbols for what class files name. */
final class CodeSymbols {
  private final Javac javac;
  private final Map<String, Optional<MethodSymbol>> found = new HashMap<>();

  CodeSymbols(Javac javac) {
    this.javac = javac;
  }

  /**
   * The method that a call names, declared in its owner or above.
   *
   * @return empty where the class or method can't be seen
   */
  Optional<MethodSymbol> find(CodeFlow.Instruction call) {
    String key = call.owner() + "." + call.name() + call.descriptor();
    Optional<MethodSymbol> known = found.get(key);
    if (known == null) {
      known = quietly(call);
      found.put(key, known);
    }
    return known;
  }

  /** Reading a class can make javac complain about it, which nobody asked it to do here. */
  private Optional<MethodSymbol> quietly(CodeFlow.Instruction call) {
    Log log = Log.instance(javac.context());
    Log.DiagnosticHandler discard = new Log.DiscardDiagnosticHandler(log);
    try {
      return findNow(call);
    } catch (CompletionFailure e) {
      return Optional.empty();
    } finally {
      log.popDiagnosticHandler(discard);
    }
  }

  private Optional<MethodSymbol> findNow(CodeFlow.Instruction call) {
    if (call.owner().startsWith("[")) {
      return Optional.empty();
    }
    ClassSymbol owner = javac.find(call.owner().replace('/', '.').replace('$', '.')).orElse(null);
    if (owner == null) {
      return Optional.empty();
    }
    Name name = javac.names().fromString(call.name());
    boolean constructor = call.name().equals("<init>");
    for (Javac.Super up : javac.supers(owner).values()) {
      if (constructor && up.distance() > 0) {
        break;
      }
      for (MethodSymbol method : javac.declared(up.symbol(), name)) {
        if (key(method).equals(call.name() + call.descriptor())) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  /** A method's name and descriptor as class files write them. */
  String key(MethodSymbol method) {
    try {
      StringBuilder text = new StringBuilder(method.name).append('(');
      Type type = javac.types().erasure(method.externalType(javac.types()));
      for (Type parameter : type.getParameterTypes()) {
        append(parameter, text);
      }
      text.append(')');
      append(type.getReturnType(), text);
      return text.toString();
    } catch (CompletionFailure e) {
      return "?";
    }
  }

  private void append(Type given, StringBuilder into) {
    Type type = javac.types().erasure(given);
    switch (type.getTag()) {
      case BYTE:
        into.append('B');
        break;
      case CHAR:
        into.append('C');
        break;
      case SHORT:
        into.append('S');
        break;
      case INT:
        into.append('I');
        break;
      case LONG:
        into.append('J');
        break;
      case FLOAT:
        into.append('F');
        break;
      case DOUBLE:
        into.append('D');
        break;
      case BOOLEAN:
        into.append('Z');
        break;
      case VOID:
        into.append('V');
        break;
      case ARRAY:
        into.append('[');
        append(javac.types().elemtype(type), into);
        break;
      default:
        into.append('L').append(type.tsym.flatName().toString().replace('.', '/')).append(';');
    }
  }
}
