package io.github.futureproof.knowledge;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.code.Javac;

/** Says whether the subject of a fact exists on the class path of a compilation. */
public final class Resolver {
  private final Javac javac;

  /** Makes one for a compilation. */
  public Resolver(Javac javac) {
    this.javac = javac;
  }

  /** Whether the type, and of a member some overload, is there: declared or inherited. */
  public boolean resolves(Api subject) {
    if (subject.isAnyType()) {
      return true;
    }
    return javac
        .find(subject.type())
        .map(type -> !subject.isMember() || hasEachName(subject, type))
        .orElse(false);
  }

  private boolean hasEachName(Api subject, Symbol.ClassSymbol type) {
    for (String name : subject.names()) {
      Api one =
          new Api(false, subject.type(), java.util.List.of(name), subject.params(), subject.open());
      if (!hasMember(one, type)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasMember(Api subject, Symbol.ClassSymbol type) {
    for (Javac.Super up : javac.supers(type).values()) {
      try {
        for (Symbol member : up.symbol().members().getSymbols()) {
          if (subject.matchesName(member.name.toString()) && matchesParams(subject, member)) {
            return true;
          }
        }
      } catch (CompletionFailure e) {
        // A supertype that can't be read declares nothing that a user could call.
      }
    }
    return false;
  }

  private boolean matchesParams(Api subject, Symbol member) {
    return subject.params() == null
        || member instanceof MethodSymbol method
            && subject.matchesParams(javac.parameterTypes(method));
  }
}
