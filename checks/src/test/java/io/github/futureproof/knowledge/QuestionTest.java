package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** When two questions are the same. */
final class QuestionTest {
  private static final Told TOLD = Told.of("", "class Code { void one() {} void two() {} }");
  private static final Symbol ONE = TOLD.symbol("one");
  private static final Symbol TWO = TOLD.symbol("two");
  private static final TypeSymbol SITE = TOLD.javac().find("Code").orElseThrow();

  @Test
  void theSameKindOfTheSameSymbolThroughTheSameType() {
    Question question = new Question(Fact.Guards.class, ONE, SITE);
    assertEquals(new Question(Fact.Guards.class, ONE, SITE), question);
    assertEquals(new Question(Fact.Guards.class, ONE, SITE).hashCode(), question.hashCode());
    assertNotEquals(new Question(Fact.Starts.class, ONE, SITE), question);
    assertNotEquals(new Question(Fact.Guards.class, TWO, SITE), question);
    assertNotEquals(new Question(Fact.Guards.class, ONE, null), question);
  }

  @Test
  void withoutAType() {
    Question question = new Question(Fact.Guards.class, ONE, null);
    assertEquals(new Question(Fact.Guards.class, ONE, null), question);
    assertEquals(new Question(Fact.Guards.class, ONE, null).hashCode(), question.hashCode());
  }
}
