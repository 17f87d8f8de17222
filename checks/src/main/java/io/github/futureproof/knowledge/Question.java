package io.github.futureproof.knowledge;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;

/** What was asked; no record, whose hash code is slow until it has been compiled. */
final class Question {
  private final Class<? extends Fact> kind;
  private final Symbol symbol;
  private final TypeSymbol site;

  Question(Class<? extends Fact> kind, Symbol symbol, TypeSymbol site) {
    this.kind = kind;
    this.symbol = symbol;
    this.site = site;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Question asked
        && asked.kind == kind
        && asked.symbol == symbol
        && asked.site == site;
  }

  @Override
  public int hashCode() {
    return (kind.hashCode() * 31 + symbol.hashCode()) * 31 + (site == null ? 0 : site.hashCode());
  }
}
